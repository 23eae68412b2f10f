import { type Examples, maya } from '../examples.js';

const early = (commitsBeforeAccount?: number) =>
  [
    maya({
      profiles: [
        {
          network: 'github',
          url: 'https://github.com/m-lindholm',
          code: commitsBeforeAccount === undefined ? {} : { commitsBeforeAccount },
        },
      ],
    }),
  ] as const;

export const examples: Examples = {
  fires: [
    { title: 'two hundred', files: early(212), expect: 'found' },
    { title: 'twenty', files: early(20), expect: 'found' },
  ],
  edge: [{ title: 'not counted', files: early(), expect: 'no-data' }],
  innocent: {
    'a-few': { title: 'a first project brought along', files: early(4), expect: 'clear' },
    imported: { title: 'years of work moved from another host', files: early(640), expect: 'found' },
  },
};
