import { type Examples, ines, maya, robin, tomas } from '../examples.js';

const referee = { name: 'Harriet Sloane', email: 'h.sloane@sloane-advisory.example', phone: '(415) 555-0177', relationship: 'manager' };
const vouched = (parts: object = {}) => ({ references: [{ ...referee, ...parts }] });
const atLarkspur = (base: typeof maya) =>
  base({
    resume: {
      work: [{ name: 'Larkspur Systems', position: 'Engineer', location: 'Seattle, WA', startDate: '2020-07', endDate: '2025-12' }],
    },
    ...vouched({ company: 'Larkspur Systems' }),
  });

export const examples: Examples = {
  fires: [
    {
      title: 'one superior of three people who never met, at a firm none of them names',
      files: [
        maya(vouched({ company: 'Umber Holdings' })),
        tomas(vouched({ company: 'Umber Holdings' })),
        ines(vouched({ company: 'Umber Holdings' })),
      ],
      expect: 'found',
    },
    {
      title: 'the referee’s mailbox is another applicant’s, under another name',
      files: [maya(vouched({ email: 'tomas.okonkwo@okonkwo.example' })), tomas()],
      expect: 'found',
    },
    {
      title: 'one number under two referees’ names',
      files: [maya(vouched()), ines({ references: [{ name: 'Carl Wend', phone: '+1 415 555 0177' }] })],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'one referee for two careers that never met', files: [maya(vouched()), tomas(vouched())], expect: 'lesser' },
    {
      title: 'a referee who applies too, under their own name',
      files: [maya(vouched({ name: 'Tomas Okonkwo', email: 'tomas.okonkwo@okonkwo.example' })), tomas()],
      expect: 'lesser',
    },
    {
      title: 'named as the referee of another file',
      files: [maya(), tomas(vouched({ email: 'maya.lindholm@lindholm.example' }))],
      expect: 'context',
    },
    {
      title: 'a name alone is no contact',
      files: [maya({ references: [{ name: 'Harriet Sloane' }] }), tomas(vouched())],
      expect: 'no-data',
    },
    {
      title: 'another referee',
      files: [maya(vouched()), tomas({ references: [{ name: 'Carl Wend', email: 'c@wend.example' }] })],
      expect: 'clear',
    },
  ],
  innocent: {
    'former-manager': { title: 'two colleagues name their manager', files: [atLarkspur(maya), atLarkspur(tomas)], expect: 'context' },
    teacher: {
      title: 'a professor of both',
      files: [maya(vouched({ relationship: 'professor' })), tomas(vouched({ relationship: 'professor' }))],
      expect: 'context',
    },
    reapplied: { title: 'the same person applies again', files: [maya(vouched()), maya({ id: 'maya-2', ...vouched() })], expect: 'clear' },
    'nothing-known': { title: 'a bare record with the same referee', files: [maya(vouched()), robin(vouched())], expect: 'context' },
  },
};
