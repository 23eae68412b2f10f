import { type Examples, maya } from '../examples.js';

const verified = (name: string, candidate = 'Maya Lindholm') =>
  [
    maya({
      candidate: { name: candidate },
      profiles: [
        { network: 'linkedin', url: 'https://www.linkedin.com/in/m-lindholm-0142', verified: { at: '2026-01-12', by: 'workplace', name } },
      ],
    }),
  ] as const;

export const examples: Examples = {
  fires: [
    { title: 'no part of the name is the same', files: verified('Gregor Hallbeck'), expect: 'found' },
    { title: 'in another script', files: verified('Павел Журавлёв'), expect: 'found' },
  ],
  edge: [
    {
      title: 'verified without a name',
      files: [maya({ profiles: [{ network: 'linkedin', verified: { at: '2026-01-12' } }] })],
      expect: 'no-data',
    },
    { title: 'no profile', files: [maya()], expect: 'no-data' },
  ],
  innocent: {
    nickname: { title: 'the legal name behind a short one', files: verified('William Ashdown', 'Bill Ashdown'), expect: 'clear' },
    married: { title: 'a family name from before a marriage', files: verified('Maya Petrosyan'), expect: 'clear' },
    'other-order': { title: 'family name first', files: verified('LINDHOLM, Maya'), expect: 'clear' },
  },
};
