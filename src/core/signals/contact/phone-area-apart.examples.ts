import { type Examples, maya, tomas } from '../examples.js';

const facts = {
  areaCodes: [
    { code: '206', region: 'US-WA' },
    { code: '512', region: 'US-TX' },
    { code: '303', region: 'US-CO' },
    { code: '604', region: 'CA-BC' },
  ],
};
const typed = (phone: string) => ({ candidate: { phone } });

export const examples: Examples = {
  fires: [
    { title: 'a number of a region the file never names', files: [maya(typed('(303) 555-0134'))], facts, expect: 'found' },
    { title: 'written with the calling code', files: [tomas(typed('+1 303 555 0134'))], facts, expect: 'found' },
  ],
  edge: [
    { title: 'the home’s own area', files: [maya(typed('(206) 555-0134'))], facts, expect: 'clear' },
    { title: 'a number of another numbering plan’s country', files: [maya(typed('+1 604 555 0134'))], facts, expect: 'clear' },
    { title: 'area codes not known', files: [maya(typed('(303) 555-0134'))], expect: 'no-data' },
  ],
  innocent: {
    'kept-number': {
      title: 'the number of the town of study',
      files: [
        maya({
          ...typed('(303) 555-0134'),
          resume: { work: [{ name: 'Mesa Robotics', location: 'Denver, CO', startDate: '2012-05', endDate: '2016-08' }] },
        }),
      ],
      facts,
      expect: 'clear',
    },
    'no-area': { title: 'a number without an area', files: [maya(typed('+44 7700 900123'))], facts, expect: 'no-data' },
  },
};
