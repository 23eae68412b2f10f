import { comparisons, identityCheck, ownersWord, resultPath } from '../binding-checks.js';
import { isCertain, isSeconded } from '../claim-checks.js';
import { clear, defineSignal, factAt, noData } from '../signal.js';

export const identityDoubtUnconfirmed = defineSignal({
  id: 'identity-doubt-unconfirmed',
  family: 'checks',
  title: 'One person’s doubt, or a failed identity check, about who applies',
  why: 'The first sign that somebody else is behind the file comes from one observer or one machine, and both err.',
  source: 'person-swap, i9-mismatch: FBI and partner notice, 2023-10-18; uneven errors of remote identity proofing: arXiv 2409.12318',
  class: 'C',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['events', 'mailboxes', 'phones', 'links', 'profiles', 'references'],
  needs: [],
  innocent: {
    inconclusive: 'A poor camera, an expired document, a name in another order: in doubt it is inconclusive.',
    'passed-later': 'The check passed by another method.',
    'second-person': 'A second person saw the same: then it is no longer unconfirmed, and counts as such.',
  },
  ask: 'Offer another method of the menu, with a person instead of a machine, and have a second person compare.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const check = identityCheck(self.events);
    const word = ownersWord(self);
    const compared = comparisons(self.events);
    if (!check && !word && compared.length === 0) return noData('a check of who applies');
    const doubts = [
      ...(check?.data.result === 'failed' ? [check] : []),
      ...[word].filter((event) => event?.data.result === 'denies-applying').filter((event) => event !== undefined && !isCertain(event)),
      ...compared.filter((event) => event.data.result === 'different' && !isSeconded(event)),
    ].filter((event) => event !== undefined);
    if (doubts.length === 0) return clear;
    return { state: 'found', strength: 1, evidence: [factAt(self, ...doubts.map(resultPath))], about: ['binding'] };
  },
});
