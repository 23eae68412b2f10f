import { clear, defineSignal, factAt, noData } from '../signal.js';

export const listedSchool = defineSignal({
  id: 'listed-school',
  family: 'institutions',
  title: 'Attended a school on the list',
  why: 'Some schools train the operators; nearly all who name one are its honest graduates, so this never weighs more than context.',
  source: 'high-risk-institution: US State, Treasury and FBI advisory, 2022-05-16; Amazon on its own model input, 2025-12-19',
  class: 'D',
  ledger: 'claims',
  grade: 'W',
  direction: 'against',
  sees: ['listed', 'education', 'profiles'],
  needs: ['institutions'],
  innocent: {
    namesake: 'Another school with the same name stands elsewhere and does not match.',
    graduate: 'An honest graduate of the school: shown as context, never as a reason.',
  },
  ask: 'Nothing beyond the credential check that every finalist has.',
  since: '0.1.0',
  status: 'active',
  read({ self, institutions }) {
    if (institutions.size === 0) return noData('the list of institutions');
    if (self.education.length === 0 && self.profiles.every((profile) => profile.education.length === 0)) return noData('a school');
    const [first, ...rest] = self.listed.filter((match) => match.as === 'school' && institutions.has(match.institution));
    if (!first) return clear;
    const paths = [first, ...rest].map((match) => match.path);
    return { state: 'found', strength: 1, evidence: [factAt(self, ...paths)], about: paths };
  },
});
