import type { ProfileEventRecord, PublicProfileRecord } from '../../model/application.js';
import { type Examples, maya } from '../examples.js';

const dressed: ProfileEventRecord[] = [
  { at: '2025-10-02', kind: 'contact-changed' },
  { at: '2025-10-03', kind: 'name-changed' },
  { at: '2025-10-03', kind: 'photo-changed' },
  { at: '2025-11-20', kind: 'verification-added' },
];
const profile = (events: ProfileEventRecord[], parts: Partial<PublicProfileRecord> = {}) =>
  [
    maya({
      profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/m-lindholm-0142', createdAt: '2012-03', events, ...parts }],
    }),
  ] as const;
const posted = { at: '2016-04-11', kind: 'posted' };

export const examples: Examples = {
  fires: [
    { title: 'nine silent years, then all four within weeks', files: profile([posted, ...dressed]), expect: 'found' },
    { title: 'nothing known since it was made thirteen years ago', files: profile(dressed), expect: 'found' },
  ],
  edge: [
    { title: 'no history', files: profile([]), expect: 'no-data' },
    { title: 'the silence lasted a year', files: profile([{ at: '2024-11-01', kind: 'posted' }, ...dressed]), expect: 'clear' },
    {
      title: 'the changes lie years before applying',
      files: [maya({ submittedAt: '2029-01-01T00:00:00Z', profiles: profile([posted, ...dressed])[0].profiles ?? [] })],
      expect: 'clear',
    },
  ],
  innocent: {
    returning: {
      title: 'back from years of care',
      files: profile([posted, ...dressed.filter((event) => event.kind !== 'name-changed')]),
      expect: 'context',
    },
    renamed: {
      title: 'a new name and photo',
      files: profile([posted, ...dressed.filter((event) => event.kind === 'name-changed' || event.kind === 'photo-changed')]),
      expect: 'clear',
    },
    'new-verification': {
      title: 'verification alone',
      files: profile([posted, { at: '2025-11-20', kind: 'verification-added' }]),
      expect: 'clear',
    },
  },
};
