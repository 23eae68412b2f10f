import { type Examples, maya } from '../examples.js';

const clocks = (commitUtcOffsets: Record<string, number>) =>
  maya({ profiles: [{ network: 'github', url: 'https://github.com/m-lindholm', code: { commitUtcOffsets } }] });

export const examples: Examples = {
  fires: [
    { title: 'nearly all on the other side of the world', files: [clocks({ '+0900': 120, '-0800': 3 })], expect: 'found' },
    { title: 'five hours east of home', files: [clocks({ '-0300': 90 })], expect: 'found' },
  ],
  edge: [
    { title: 'too few to tell', files: [clocks({ '+0900': 20 })], expect: 'no-data' },
    { title: 'half of them at home', files: [clocks({ '+0900': 60, '-0700': 60 })], expect: 'clear' },
  ],
  innocent: {
    'utc-by-default': { title: 'a server commits', files: [clocks({ '+0000': 500 })], expect: 'no-data' },
    'past-places': {
      title: 'the clock of an earlier job',
      files: [
        maya({
          profiles: [{ network: 'github', url: 'https://github.com/m-lindholm', code: { commitUtcOffsets: { '+0200': 400 } } }],
          resume: { work: [{ name: 'Fjord Analytics', location: 'Tallinn, Estonia', startDate: '2016-01', endDate: '2021-03' }] },
        }),
      ],
      expect: 'clear',
    },
  },
};
