import { type Examples, event, maya } from '../examples.js';

const owner = (result: string, at?: string, data: object = {}) =>
  event('owner.contacted', { by: 'k.morgan', channel: 'switchboard', result, ...data }, 'maya', at);
const confirmedBy = (title: string, data: object, expect: 'found' | 'no-data') => ({
  title,
  files: [maya({ candidate: { links: ['https://www.linkedin.com/in/maya-lindholm'] } })] as const,
  events: [owner('confirms-applied', undefined, data)],
  expect,
});

export const examples: Examples = {
  fires: [
    { title: 'reached by the switchboard', files: [maya()], events: [owner('confirms-applied')], expect: 'found' },
    {
      title: 'at the second try',
      files: [maya()],
      events: [owner('no-answer'), owner('confirms-applied', '2026-04-22T09:00:00Z')],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'nobody asked', files: [maya()], expect: 'no-data' },
    confirmedBy('another number than the one of the file', { channel: 'phone, (206) 555-0199' }, 'found'),
    confirmedBy('a channel said to be independent', { channel: '', contactSource: 'independent' }, 'found'),
    confirmedBy('a page of a network that the file does not name', { channel: 'github' }, 'found'),
    confirmedBy('the number of the file', { channel: 'phone 206.555.0110' }, 'no-data'),
    confirmedBy('the page of the file', { channel: 'https://linkedin.com/in/maya-lindholm' }, 'no-data'),
    confirmedBy('the network of that page', { channel: 'LinkedIn message' }, 'no-data'),
    confirmedBy('a contact the applicant gave', { channel: 'call', contactSource: 'applicant-given' }, 'no-data'),
    confirmedBy('a contact on file', { channel: 'e-mail given by the applicant' }, 'no-data'),
    confirmedBy('no channel named', { channel: undefined }, 'no-data'),
  ],
  innocent: {
    'no-answer': { title: 'nobody picked up', files: [maya()], events: [owner('no-answer')], expect: 'no-data' },
    'own-contact': confirmedBy('answered at the mailbox of the file', { channel: 'Mail to Maya.Lindholm@lindholm.example' }, 'no-data'),
    'denied-later': {
      title: 'first yes, then no',
      files: [maya()],
      events: [owner('confirms-applied'), owner('denies-applying', '2026-04-22T09:00:00Z')],
      expect: 'clear',
    },
  },
};
