import { type Examples, maya, mayasHome, robin, tomas } from '../examples.js';

const pdf = (sha256: string) => ({ documents: [{ kind: 'resume', fileName: 'resume.pdf', mediaType: 'application/pdf', sha256 }] });
const one = 'a3'.repeat(32);

export const examples: Examples = {
  fires: [
    { title: 'one file from two people', files: [maya(pdf(one)), tomas(pdf(one))], expect: 'found' },
    {
      title: 'one transcript beside two resumes',
      files: [
        maya({ documents: [...pdf('b1'.repeat(32)).documents, { kind: 'transcript', sha256: one }] }),
        tomas({ documents: [...pdf('c2'.repeat(32)).documents, { kind: 'transcript', sha256: one.toUpperCase() }] }),
      ],
      expect: 'found',
    },
  ],
  edge: [
    {
      title: 'no hash told',
      files: [maya({ documents: [{ kind: 'resume', fileName: 'resume.pdf' }] }), tomas(pdf(one))],
      expect: 'no-data',
    },
    { title: 'the same name of a file, other bytes', files: [maya(pdf(one)), tomas(pdf('d4'.repeat(32)))], expect: 'clear' },
  ],
  innocent: {
    reapplied: { title: 'the same person applies again', files: [maya(pdf(one)), maya({ id: 'maya-2', ...pdf(one) })], expect: 'clear' },
    agency: { title: 'a recruiter’s bare record with the file', files: [maya(pdf(one)), robin(pdf(one))], expect: 'context' },
    household: {
      title: 'a couple at one address',
      files: [maya(pdf(one)), tomas({ candidate: { location: mayasHome }, ...pdf(one) })],
      expect: 'context',
    },
  },
};
