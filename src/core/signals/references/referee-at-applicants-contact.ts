import type { Evidence } from '../../model/evidence.js';
import { nameRelation } from '../person-names.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';

export const refereeAtApplicantsContact = defineSignal({
  id: 'referee-at-applicants-contact',
  family: 'references',
  title: 'A referee reached at the applicant’s own mailbox or phone',
  why: 'Who invents a career also answers for its referees, and sometimes gives the same number twice.',
  source: 'ref-circular, ref-phone-voip: KnowBe4 incident, 2024-07-23; Google Threat Intelligence, 2025-04-01',
  class: 'C',
  ledger: 'claims',
  grade: 'M',
  direction: 'against',
  sees: ['references', 'mailboxes', 'phones', 'names'],
  needs: [],
  innocent: {
    'own-name': 'The applicant filled in their own details by mistake.',
    relative: 'A relative at home vouches for them.',
    unnamed: 'The referee has no name yet: “on request”, with the applicant’s own number.',
  },
  ask: 'Ask for a work address of the referee, and reach the firm by a way you find yourself.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const reachable = self.references.filter((referee) => referee.mailbox !== undefined || referee.phone !== undefined);
    if (reachable.length === 0 || self.mailboxes.length + self.phones.length === 0)
      return noData('contacts of a referee and of the applicant');
    const named = reachable.flatMap((referee) => {
      const mailbox = self.mailboxes.find((own) => own.canonical === referee.mailbox?.canonical);
      const phone = self.phones.find((own) => own.e164 === referee.phone?.e164);
      const relation = referee.name ? nameRelation(self.names, referee.name) : 'unread';
      const pairs = [mailbox && [mailbox.path, referee.mailbox?.path], phone && [phone.path, referee.phone?.path]];
      const paths = pairs.flatMap((pair) => pair ?? []).filter((path) => path !== undefined);
      return paths.length > 0 && (relation === 'unrelated' || relation === 'partly') ? [{ referee, relation, paths }] : [];
    });
    const strangers = named.filter(({ relation }) => relation === 'unrelated');
    const [first, ...rest] = strangers.length > 0 ? strangers : named;
    if (!first) return clear;
    const told = ({ paths }: { readonly paths: readonly string[] }): Evidence => clashAt(self, ...paths);
    return {
      state: 'found',
      strength: 1,
      ...(strangers.length > 0 ? {} : { class: 'D' as const }),
      evidence: [told(first), ...rest.map(told)],
      about: [first, ...rest].map(({ referee }) => referee.path),
    };
  },
});
