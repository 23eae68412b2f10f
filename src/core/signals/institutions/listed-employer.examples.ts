import type { Institution } from '../../model/facts.js';
import { type Examples, maya } from '../examples.js';

const entry = (parts: Partial<Institution>): Institution => ({
  id: 'brightfen',
  name: 'Brightfen Network Technology Co., Ltd.',
  aliases: ['Bright Fen Network', '明沼网络科技有限公司'],
  weakAliases: ['BNT'],
  domains: ['brightfen.example'],
  kind: 'company',
  relation: 'front-company',
  needsContext: false,
  places: ['Porto Novo'],
  designations: [{ list: 'invented', date: '2024-01-01' }],
  source: 'invented',
  sourceDate: '2026-01-01',
  confidence: 'high',
  ...parts,
});
const facts = { institutions: [entry({})] };
const worked = (name: string, location = 'Lisbon') =>
  maya({ resume: { work: [{ name, position: 'Developer', location, startDate: '2019-01', endDate: '2021-06' }] } });

export const examples: Examples = {
  fires: [
    { title: 'the firm by name, without its legal form', files: [worked('Brightfen Network Technology')], facts, expect: 'found' },
    { title: 'in another script', files: [worked('明沼网络科技有限公司')], facts, expect: 'found' },
    { title: 'by an alias', files: [worked('Bright Fen Network')], facts, expect: 'found' },
  ],
  edge: [
    { title: 'no employer at all', files: [maya({ resume: {} })], facts, expect: 'no-data' },
    { title: 'no list', files: [worked('Brightfen Network Technology')], expect: 'no-data' },
    {
      title: 'an entry of lesser confidence',
      files: [worked('Brightfen Network Technology')],
      facts: { institutions: [entry({ confidence: 'medium' })] },
      expect: 'context',
    },
  ],
  innocent: {
    namesake: {
      title: 'a firm of the same name in another place',
      files: [worked('Brightfen Network Technology', 'Seattle, WA')],
      facts: { institutions: [entry({ needsContext: true })] },
      expect: 'clear',
    },
    abbreviation: { title: 'three letters', files: [worked('BNT')], facts, expect: 'clear' },
    'sanctioned-bank': {
      title: 'a bank on a list for other reasons',
      files: [worked('Brightfen Network Technology')],
      facts: { institutions: [entry({ kind: 'bank', relation: 'listed-bank' })] },
      expect: 'context',
    },
  },
};
