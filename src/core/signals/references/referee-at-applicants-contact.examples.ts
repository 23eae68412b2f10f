import type { ReferenceRecord } from '../../model/application.js';
import { type Examples, maya } from '../examples.js';

const vouched = (...references: ReferenceRecord[]) => [maya({ candidate: { email: 'maya.lindholm.mail@gmail.com' }, references })] as const;

export const examples: Examples = {
  fires: [
    {
      title: 'the applicant’s phone',
      files: vouched({ name: 'Harriet Sloane', phone: '+1 206 555 0110', company: 'Northgate Analytics' }),
      expect: 'found',
    },
    {
      title: 'the applicant’s mailbox with a tag',
      files: vouched({ name: 'Carl Wend', email: 'mayalindholmmail+ref@gmail.com' }),
      expect: 'found',
    },
  ],
  edge: [
    { title: 'no contact', files: vouched({ name: 'Harriet Sloane' }), expect: 'no-data' },
    { title: 'a contact of their own', files: vouched({ name: 'Harriet Sloane', phone: '(415) 555-0177' }), expect: 'clear' },
  ],
  innocent: {
    'own-name': {
      title: 'the applicant’s own details',
      files: vouched({ name: 'Maya Lindholm', phone: '(206) 555-0110' }),
      expect: 'clear',
    },
    relative: { title: 'a relative at home', files: vouched({ name: 'Erik Lindholm', phone: '(206) 555-0110' }), expect: 'context' },
    unnamed: { title: 'on request', files: vouched({ phone: '(206) 555-0110' }), expect: 'clear' },
  },
};
