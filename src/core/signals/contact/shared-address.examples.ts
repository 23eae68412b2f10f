import { type Examples, ines, maya, tomas } from '../examples.js';

const box = (unit: string) => ({
  candidate: { location: { line1: `500 Harbor Way ${unit}`, city: 'Tacoma', region: 'US-WA', postalCode: '98402', country: 'US' } },
});
const house = { candidate: { location: { line1: '38 Fern Rd', city: 'Tacoma', region: 'US-WA', postalCode: '98402', country: 'US' } } };
const mailService = {
  sharedAddresses: [
    { street: '500 Harbor Way', city: 'Tacoma', region: 'US-WA', kind: 'virtual-mailbox', source: 'invented', sourceDate: '2026-01-01' },
  ],
} as const;
const hall = {
  sharedAddresses: [
    { street: '38 Fern Rd', city: 'Tacoma', region: 'US-WA', kind: 'campus', source: 'invented', sourceDate: '2026-01-01' },
  ],
} as const;

export const examples: Examples = {
  fires: [
    {
      title: 'two people rent one box of a mail service',
      files: [maya(box('#77')), tomas(box('Unit 77'))],
      facts: mailService,
      expect: 'found',
    },
    { title: 'three people rent it', files: [maya(box('#77')), tomas(box('#77')), ines(box('#77'))], facts: mailService, expect: 'found' },
  ],
  edge: [
    { title: 'two boxes of one mail service', files: [maya(box('#77')), tomas(box('#78'))], facts: mailService, expect: 'clear' },
    {
      title: 'only a town',
      files: [maya({ candidate: { location: { city: 'Tacoma', region: 'US-WA' } } }), tomas(house)],
      expect: 'no-data',
    },
  ],
  innocent: {
    flatmates: { title: 'two people in one house', files: [maya(house), tomas(house)], expect: 'context' },
    reapplied: { title: 'the same person applies again', files: [maya(house), maya({ id: 'maya-2', ...house })], expect: 'clear' },
    campus: { title: 'two students in one hall', files: [maya(house), tomas(house)], facts: hall, expect: 'clear' },
  },
};
