import { type Examples, event, maya, mayasHome } from '../examples.js';

const held = (holder: string, kind: 'payroll.account-set' | 'payroll.account-changed' = 'payroll.account-set') => [
  event(kind, { account: 'acct-5521', holder }),
];

export const examples: Examples = {
  fires: [
    { title: 'no part of the name is the same', files: [maya()], events: held('Gregor Hallbeck'), expect: 'found' },
    {
      title: 'who took in the machine at another door',
      files: [maya()],
      events: [
        event('equipment.delivered', { to: { ...mayasHome, line1: '900 Spruce St' }, receivedBy: 'Gregor Hallbeck' }),
        ...held('Gregor Hallbeck'),
      ],
      expect: 'found',
    },
    { title: 'a person called like a payment institution', files: [maya()], events: held('Gregor Wise'), expect: 'found' },
    { title: 'after a change', files: [maya()], events: held('Perry Oduya', 'payroll.account-changed'), expect: 'found' },
  ],
  edge: [
    { title: 'no holder told', files: [maya()], events: [event('payroll.account-set', { account: 'acct-5521' })], expect: 'no-data' },
    { title: 'the person’s own name', files: [maya()], events: held('Maya Lindholm'), expect: 'clear' },
  ],
  innocent: {
    spouse: { title: 'the same family name', files: [maya()], events: held('Erik Lindholm'), expect: 'context' },
    'spouse-at-home': {
      title: 'who took in the machine at the home of the file',
      files: [maya()],
      events: [event('equipment.delivered', { to: mayasHome, receivedBy: 'Gregor Hallbeck' }), ...held('Gregor Hallbeck')],
      expect: 'context',
    },
    firm: { title: 'an employer of record', files: [maya()], events: held('Deel Inc.'), expect: 'context' },
    joint: { title: 'a joint account', files: [maya()], events: held('Gregor Hallbeck and Maya Lindholm'), expect: 'clear' },
    'legal-name': {
      title: 'the legal name behind a short one',
      files: [maya({ candidate: { name: 'Bill Ashdown' } })],
      events: held('William J. Ashdown'),
      expect: 'clear',
    },
  },
};
