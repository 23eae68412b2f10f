import { readListed } from '../listed.js';
import { defineSignal, noData } from '../signal.js';

export const listedContact = defineSignal({
  id: 'listed-contact',
  family: 'institutions',
  title: 'A mailbox, site, referee or agency of a listed front company or seized domain',
  why: 'Domains of front companies serve as mailboxes, references and portfolios until they are seized, and in old files after that.',
  source: 'front-company-match: US Department of Justice, 17 seized domains, 2023-10-18; seizure of four front sites, 2024-10-10',
  class: 'B',
  ledger: 'claims',
  grade: 'S',
  direction: 'against',
  sees: ['listed', 'mailboxes', 'links', 'references', 'channel'],
  needs: ['institutions'],
  innocent: {
    'copied-firm': 'An honest firm whose site was copied by a front keeps its own domain, which is never on the list.',
    agency: 'An agency of the same name somewhere else: a name that several firms have needs its place beside it.',
    'look-alike': 'A domain that only looks similar belongs to somebody else.',
    'listed-school': 'A mailbox at a listed school is attendance, and that is context.',
  },
  ask: 'Ask how the applicant came to this mailbox, site or referee, and reach the referee by a way you find yourself.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, institutions }) =>
    self.mailboxes.length + self.links.length + self.references.length === 0 && self.channel === undefined
      ? noData('a mailbox, link, referee or channel')
      : readListed(
          self,
          self.listed.filter((match) => match.as !== 'employer' && match.as !== 'school'),
          institutions,
        ),
});
