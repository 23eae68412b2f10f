import { type Examples, ines, maya, robin, tomas } from '../examples.js';

const made = (author: string, createdAt = '2026-02-27T21:14:09+02:00') => ({
  documents: [{ kind: 'resume', metadata: { producer: 'Folio 4.2', creator: 'Folio', author, title: 'resume', createdAt } }],
});
const ghost = made('dreamstar-0417');

export const examples: Examples = {
  fires: [
    { title: 'one rare author behind two resumes', files: [maya(ghost), tomas(ghost)], expect: 'found' },
    { title: 'one rare author behind three', files: [maya(ghost), tomas(ghost), ines(ghost)], expect: 'found' },
  ],
  edge: [
    { title: 'metadata removed', files: [maya({ documents: [{ kind: 'resume', fileName: 'cv.pdf' }] }), tomas(ghost)], expect: 'no-data' },
    { title: 'another author', files: [maya(ghost), tomas(made('t.okonkwo', '2026-01-14T10:02:51-06:00'))], expect: 'clear' },
  ],
  innocent: {
    reapplied: { title: 'the same person applies again', files: [maya(ghost), maya({ id: 'maya-2', ...ghost })], expect: 'clear' },
    exported: {
      title: 'the tracking system’s own stamp',
      files: [maya(made('export-service')), tomas(made('export-service'))],
      pool: {
        constantMetadata: [
          'example\u0000author\u0000export-service',
          'example\u0000title\u0000resume',
          'example\u0000createdAt\u00002026-02-27T21:14:09+02:00',
        ],
      },
      expect: 'clear',
    },
    'nothing-known': { title: 'a bare record by the same author', files: [maya(ghost), robin(ghost)], expect: 'context' },
  },
};
