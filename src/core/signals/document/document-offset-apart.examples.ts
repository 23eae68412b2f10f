import { type Examples, maya } from '../examples.js';

const made = (createdAt: string) => [maya({ documents: [{ kind: 'resume', metadata: { createdAt } }] })] as const;

export const examples: Examples = {
  fires: [
    { title: 'seven hours and more from home', files: made('2026-02-11T08:00:00+02:00'), expect: 'found' },
    { title: 'half a day away', files: made('2026-02-11T08:00:00+05:30'), expect: 'found' },
  ],
  edge: [
    { title: 'no time of making', files: [maya({ documents: [{ kind: 'resume', fileName: 'cv.pdf' }] })], expect: 'no-data' },
    { title: 'two hours from home', files: made('2026-02-11T08:00:00-06:00'), expect: 'clear' },
  ],
  innocent: {
    'summer-time': { title: 'home, in the other half of the year', files: made('2026-02-11T08:00:00-07:00'), expect: 'clear' },
    'utc-by-default': { title: 'a server’s clock', files: made('2026-02-11T08:00:00Z'), expect: 'no-data' },
  },
};
