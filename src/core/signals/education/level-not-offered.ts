import { schoolPath } from '../claim-paths.js';
import { clear, defineSignal, factAt, noData } from '../signal.js';

const degrees = ['associate', 'bachelor', 'master', 'doctor'];

export const levelNotOffered = defineSignal({
  id: 'level-not-offered',
  family: 'education',
  title: 'A level of degree that the school’s table does not have',
  why: 'Degrees are made up without a look at what the school awards; the table is of one year, so this is only context.',
  source: 'degree-not-offered: Amazon, 2025-12-19; levels: IPEDS institutional characteristics, 2020–21',
  class: 'D',
  ledger: 'claims',
  grade: 'M',
  direction: 'against',
  sees: ['education'],
  needs: ['schools'],
  innocent: {
    certificate: 'Certificates and short courses are offered outside the table.',
    'joint-degree': 'Another school awarded the degree together with this one: shown as context, never as a reason.',
  },
  ask: 'Confirm the degree with the registrar, as for every finalist.',
  since: '0.1.0',
  status: 'active',
  read({ self, schools }) {
    const known = self.education.flatMap((study) => {
      const levels = schools.get(study.schoolId ?? '')?.levels;
      return levels && levels.length > 0 && study.level !== undefined ? [{ study, level: study.level, levels }] : [];
    });
    if (known.length === 0) return noData('a level of degree at a school whose levels are known');
    const odd = known.filter(({ level, levels }) => degrees.includes(level) && !levels.includes(level)).map(({ study }) => study);
    if (odd.length === 0) return clear;
    return { state: 'found', strength: 1, evidence: [factAt(self, ...odd.map(schoolPath))], about: odd.map((study) => study.path) };
  },
});
