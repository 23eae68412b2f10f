import { clear, defineSignal, factAt, noData } from '../signal.js';
import { dayOf } from '../span.js';

const soonDays = 45;

export const payoutAccountChanged = defineSignal({
  id: 'payout-account-changed',
  family: 'payroll',
  title: 'Pay moved to another account soon after it was set',
  why: 'Accounts of the scheme are closed and replaced quickly; so are accounts of people whose bank had a problem.',
  source: 'bank-keeps-changing: Secureworks on Nickel Tapestry, 2024-10-16; FBI notice, 2025-07-23',
  class: 'D',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['events'],
  needs: [],
  innocent: {
    later: 'People change their bank in the course of a job.',
    'same-account': 'Payroll recorded the same account again.',
  },
  ask: 'Confirm the change with the person by a known phone number, as for every change of account.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const accounts = self.events.filter((event) => event.kind.startsWith('payroll.account-') && event.account !== undefined);
    const [set] = accounts;
    if (!set) return noData('a payout account');
    const changed = accounts.filter((event) => event.account !== set.account && dayOf(event.at) - dayOf(set.at) <= soonDays);
    if (changed.length === 0) return clear;
    const paths = [set, ...changed].map((event) => `${event.path}/data/account`);
    return { state: 'found', strength: 1, evidence: [factAt(self, ...paths)], about: ['binding'] };
  },
});
