import { clear, defineSignal, factAt, noData } from '../signal.js';

/** Faster than anyone types, dictates or corrects: the text came from elsewhere. */
const wordsPerSecond = 5;
const longWords = 40;

export const pastedAnswers = defineSignal({
  id: 'pasted-answers',
  family: 'application',
  title: 'Long answers pasted or filled in at once',
  why: 'Campaigns paste prepared answers; so do careful applicants, people who dictate and everyone who drafts elsewhere: 0 bits.',
  source:
    'coding-test-cheating (paste bursts): FBI and partner notice, 2023-10-18; use of assistants by 39 to 40 % of candidates: Gartner, 2025-07-31',
  class: 'D',
  ledger: 'binding',
  grade: '0',
  direction: 'against',
  sees: ['answers'],
  needs: [],
  innocent: {
    typed: 'Answers written in the form.',
    'short-facts': 'A pasted link or address.',
    drafted: 'An answer drafted elsewhere, dictated, or written with assistive software: shown, and weighs nothing.',
  },
  ask: 'Nothing.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const timed = self.answers.filter((answer) => answer.pasted !== undefined || answer.typedSeconds !== undefined);
    if (timed.length === 0) return noData('how answers were entered');
    const paths = timed
      .filter(({ words, pasted, typedSeconds }) => words >= longWords && (pasted || (typedSeconds ?? words) * wordsPerSecond < words))
      .map((answer) => `${answer.path}/answer`);
    return paths.length === 0 ? clear : { state: 'found', strength: 1, evidence: [factAt(self, ...paths)], about: ['binding'] };
  },
});
