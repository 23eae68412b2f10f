import type { Institution } from '../../model/facts.js';
import { type Examples, maya, robin } from '../examples.js';

const entry = (parts: Partial<Institution>): Institution => ({
  id: 'brightfen-site',
  name: 'Brightfen Studio',
  aliases: [],
  weakAliases: [],
  domains: ['brightfen-studio.example'],
  kind: 'site',
  relation: 'seized-domain',
  needsContext: true,
  places: [],
  designations: [{ list: 'invented seizure', date: '2024-01-01' }],
  source: 'invented',
  sourceDate: '2026-01-01',
  confidence: 'high',
  ...parts,
});
const facts = { institutions: [entry({})] };

export const examples: Examples = {
  fires: [
    {
      title: 'a mailbox at a seized domain',
      files: [maya({ candidate: { email: 'maya@mail.brightfen-studio.example' } })],
      facts,
      expect: 'found',
    },
    {
      title: 'sent by an agency that is a front company',
      files: [maya({ channel: 'agency: Brightfen Staffing Ltd.' })],
      facts: { institutions: [entry({ name: 'Brightfen Staffing', kind: 'company', relation: 'front-company', needsContext: false })] },
      expect: 'found',
    },
    {
      title: 'a portfolio and a referee there',
      files: [
        maya({
          candidate: { links: ['https://www.brightfen-studio.example/team/maya'] },
          references: [{ name: 'Carl Wend', email: 'wend@brightfen-studio.example' }],
        }),
      ],
      facts,
      expect: 'found',
    },
  ],
  edge: [
    { title: 'no contact at all', files: [robin()], facts, expect: 'no-data' },
    {
      title: 'the studio’s name without its domain',
      files: [maya({ references: [{ name: 'Carl Wend', email: 'w@wend.example' }] })],
      facts,
      expect: 'clear',
    },
  ],
  innocent: {
    'copied-firm': {
      title: 'the honest firm whose site was copied',
      files: [maya({ candidate: { email: 'maya@brightfen.example' } })],
      facts,
      expect: 'clear',
    },
    agency: {
      title: 'an agency of a name that others have too',
      files: [maya({ channel: 'agency:Brightfen Staffing' })],
      facts: { institutions: [entry({ name: 'Brightfen Staffing', kind: 'company', relation: 'front-company', places: ['Fernholm'] })] },
      expect: 'clear',
    },
    'look-alike': {
      title: 'a domain that only ends alike',
      files: [maya({ candidate: { email: 'maya@notbrightfen-studio.example' } })],
      facts,
      expect: 'clear',
    },
    'listed-school': {
      title: 'a graduate’s mailbox',
      files: [maya({ candidate: { email: 'maya@brightfen-studio.example' } })],
      facts: { institutions: [entry({ kind: 'school', relation: 'listed-school' })] },
      expect: 'context',
    },
  },
};
