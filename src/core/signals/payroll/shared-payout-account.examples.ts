import { type Examples, event, ines, maya, mayasHome, robin, tomas } from '../examples.js';

const paid = (account: string, application: string, at = '2026-04-24T09:00:00Z') =>
  event('payroll.account-set', { account }, application, at);

export const examples: Examples = {
  fires: [
    {
      title: 'two hires, one account',
      files: [maya(), tomas()],
      events: [paid('acct-5521', 'maya'), paid('acct-5521', 'tomas')],
      expect: 'found',
    },
    {
      title: 'the account comes with a later change',
      files: [maya(), tomas()],
      events: [
        paid('acct-5521', 'maya'),
        paid('acct-9003', 'tomas'),
        event('payroll.account-changed', { account: 'acct-5521' }, 'tomas', '2026-05-12T09:00:00Z'),
      ],
      expect: 'found',
    },
  ],
  edge: [
    {
      title: 'a relative’s account that a third hire is paid into as well',
      files: [maya(), tomas({ candidate: { name: 'Erik Lindholm' } }), ines()],
      events: [
        event('payroll.account-set', { account: 'acct-5521', holder: 'Erik Lindholm' }, 'maya', '2026-04-24T09:00:00Z'),
        paid('acct-5521', 'tomas'),
        paid('acct-5521', 'ines'),
      ],
      expect: 'found',
    },
    { title: 'no account yet', files: [maya(), tomas()], events: [paid('acct-5521', 'tomas')], expect: 'no-data' },
    {
      title: 'another account',
      files: [maya(), tomas()],
      events: [paid('acct-5521', 'maya'), paid('acct-5522', 'tomas')],
      expect: 'clear',
    },
  ],
  innocent: {
    couple: {
      title: 'spouses at one address',
      files: [maya(), tomas({ candidate: { location: mayasHome } })],
      events: [paid('acct-5521', 'maya'), paid('acct-5521', 'tomas')],
      expect: 'context',
    },
    spouse: {
      title: 'the account of a spouse who lives elsewhere as yet',
      files: [maya(), tomas({ candidate: { name: 'Erik Lindholm' } })],
      events: [
        event('payroll.account-set', { account: 'acct-5521', holder: 'Erik Lindholm' }, 'maya', '2026-04-24T09:00:00Z'),
        paid('acct-5521', 'tomas'),
      ],
      expect: 'context',
    },
    'same-person': {
      title: 'one person hired twice',
      files: [maya(), maya({ id: 'maya-2' })],
      events: [paid('acct-5521', 'maya'), paid('acct-5521', 'maya-2')],
      expect: 'clear',
    },
    'nothing-known': {
      title: 'a bare record with the account',
      files: [maya(), robin()],
      events: [paid('acct-5521', 'maya'), paid('acct-5521', 'robin')],
      expect: 'context',
    },
  },
};
