import { type Examples, maya } from '../examples.js';

const made = (createdAt: string, network = 'linkedin') =>
  maya({ profiles: [{ network, url: `https://www.${network}.com/in/m-lindholm-0142`, createdAt }] });

export const examples: Examples = {
  fires: [
    { title: 'made six weeks ago, a career of nine years', files: [made('2026-01-19')], expect: 'found' },
    { title: 'made last month', files: [made('2026-02')], expect: 'found' },
  ],
  edge: [
    { title: 'a time that was filled in from outside', files: [{ ...made('2026-01-19'), inferred: ['submittedAt'] }], expect: 'no-data' },
    { title: 'when it was made is not known', files: [maya({ profiles: [{ network: 'linkedin' }] })], expect: 'no-data' },
    { title: 'a year alone may be long ago', files: [made('2025')], expect: 'clear' },
    {
      title: 'an account for code',
      files: [maya({ profiles: [{ network: 'github', url: 'https://github.com/m-lindholm', createdAt: '2026-02' }] })],
      expect: 'no-data',
    },
  ],
  innocent: {
    'first-job': {
      title: 'a career of one year',
      files: [
        maya({
          profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/m-lindholm-0142', createdAt: '2026-02' }],
          resume: { work: [{ name: 'Larkspur Systems', startDate: '2025-01' }] },
        }),
      ],
      expect: 'clear',
    },
    'new-to-network': { title: 'somebody private begins to look for work', files: [made('2026-02')], expect: 'found' },
  },
};
