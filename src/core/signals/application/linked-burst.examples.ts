import { type Examples, ines, maya, tomas } from '../examples.js';

const line = { candidate: { phone: '(206) 555-0142' } };
const box = { candidate: { email: 'north.star@northstar.example' } };

export const examples: Examples = {
  fires: [
    { title: 'three people behind one number within a week', files: [maya(line), tomas(line), ines(line)], expect: 'found' },
    { title: 'three people behind one mailbox', files: [ines(box), tomas(box), maya(box)], expect: 'found' },
  ],
  edge: [
    { title: 'two are no wave', files: [maya(line), tomas(line)], expect: 'clear' },
    {
      title: 'the same three over a year',
      files: [maya(line), tomas({ submittedAt: '2025-09-01T00:00:00Z', ...line }), ines({ submittedAt: '2025-04-01T00:00:00Z', ...line })],
      expect: 'clear',
    },
  ],
  innocent: {
    layoff: { title: 'three people who share nothing', files: [maya(), tomas(), ines()], expect: 'clear' },
    household: { title: 'two flatmates', files: [maya(), tomas()], expect: 'clear' },
  },
};
