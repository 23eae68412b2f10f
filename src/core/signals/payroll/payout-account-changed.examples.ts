import { type Examples, event, maya } from '../examples.js';

const set = event('payroll.account-set', { account: 'acct-5521' }, 'maya', '2026-04-24T09:00:00Z');
const changed = (at: string, account = 'acct-7702') => event('payroll.account-changed', { account }, 'maya', at);

export const examples: Examples = {
  fires: [
    { title: 'after a week', files: [maya()], events: [set, changed('2026-05-01T09:00:00Z')], expect: 'found' },
    {
      title: 'twice within a month',
      files: [maya()],
      events: [set, changed('2026-05-04T09:00:00Z'), changed('2026-05-20T09:00:00Z', 'acct-8803')],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'no account', files: [maya()], expect: 'no-data' },
    { title: 'set and never changed', files: [maya()], events: [set], expect: 'clear' },
  ],
  innocent: {
    later: { title: 'after half a year', files: [maya()], events: [set, changed('2026-10-24T09:00:00Z')], expect: 'clear' },
    'same-account': {
      title: 'the same account again',
      files: [maya()],
      events: [set, changed('2026-05-01T09:00:00Z', 'acct-5521')],
      expect: 'clear',
    },
  },
};
