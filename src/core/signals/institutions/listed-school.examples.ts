import type { Institution } from '../../model/facts.js';
import { type Examples, maya } from '../examples.js';

const school = (parts: Partial<Institution> = {}): Institution => ({
  id: 'high-fen',
  name: 'High Fen University of Technology',
  aliases: ['HFUT Fen', '高沼工业大学'],
  weakAliases: ['HFUT'],
  domains: ['highfen.example'],
  kind: 'school',
  relation: 'listed-school',
  needsContext: false,
  places: ['Porto Novo'],
  designations: [],
  source: 'invented',
  sourceDate: '2026-01-01',
  confidence: 'high',
  ...parts,
});
const facts = { institutions: [school()] };
const studied = (institution: string) =>
  maya({ resume: { education: [{ institution, studyType: 'Bachelor', area: 'Computing', startDate: '2010-09', endDate: '2014-06' }] } });

export const examples: Examples = {
  fires: [
    { title: 'by name', files: [studied('High Fen University of Technology')], facts, expect: 'found' },
    { title: 'in another script', files: [studied('高沼工业大学')], facts, expect: 'found' },
  ],
  edge: [
    { title: 'no school', files: [maya({ resume: {} })], facts, expect: 'no-data' },
    { title: 'the abbreviation alone', files: [studied('HFUT')], facts, expect: 'clear' },
  ],
  innocent: {
    namesake: {
      title: 'a school of the same name elsewhere',
      files: [studied('High Fen University of Technology')],
      facts: { institutions: [school({ needsContext: true })] },
      expect: 'clear',
    },
    graduate: { title: 'an honest graduate', files: [studied('High Fen University of Technology')], facts, expect: 'found' },
  },
};
