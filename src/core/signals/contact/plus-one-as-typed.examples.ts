import { type Examples, maya, tomas } from '../examples.js';

const typed = (phone: string) => ({ candidate: { phone } });
const abroad = { line1: '4 Rua Nova', city: 'Lisbon', country: 'PT' };

export const examples: Examples = {
  fires: [
    { title: 'with spaces', files: [maya(typed('+1 206 555 0134'))], expect: 'found' },
    { title: 'run together', files: [tomas(typed('+15125550134'))], expect: 'found' },
  ],
  edge: [
    { title: 'no number', files: [maya(typed('-'))], expect: 'no-data' },
    { title: 'a leading one without the plus', files: [maya(typed('1 (206) 555-0134'))], expect: 'clear' },
  ],
  innocent: {
    abroad: {
      title: 'somebody who lives elsewhere',
      files: [maya({ candidate: { phone: '+1 206 555 0134', location: abroad } })],
      expect: 'clear',
    },
    'national-form': { title: 'as people at home write it', files: [maya(typed('(206) 555-0134'))], expect: 'clear' },
    autofill: { title: 'filled in by the browser', files: [maya(typed('+1 (206) 555-0134'))], expect: 'found' },
  },
};
