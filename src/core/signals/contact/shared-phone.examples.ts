import { type Examples, ines, maya, mayasHome, robin, tomas } from '../examples.js';

const number = '(206) 555-0142';
const withNumber = { candidate: { phone: number } };

export const examples: Examples = {
  fires: [
    { title: 'two people, one number, two days apart', files: [maya(withNumber), tomas(withNumber)], expect: 'found' },
    {
      title: 'three people, the number written in three ways',
      files: [maya(withNumber), tomas({ candidate: { phone: '+1 206 555 0142' } }), ines({ candidate: { phone: '206.555.0142' } })],
      expect: 'found',
    },
  ],
  edge: [
    {
      title: 'a number read from a document without certainty',
      files: [maya({ ...withNumber, provenance: [{ path: '/candidate/phone', page: 1, confidence: 0.94 }] }), tomas(withNumber)],
      expect: 'no-data',
    },
    { title: 'no number at all', files: [maya({ candidate: { phone: 'n/a' } }), tomas()], expect: 'no-data' },
    { title: 'one digit differs', files: [maya(withNumber), tomas({ candidate: { phone: '(206) 555-0143' } })], expect: 'clear' },
  ],
  innocent: {
    reapplied: {
      title: 'the same person applies again',
      files: [maya(withNumber), maya({ id: 'maya-2', submittedAt: '2025-11-20T08:00:00Z', ...withNumber })],
      expect: 'clear',
    },
    household: {
      title: 'a couple at one address',
      files: [maya(withNumber), tomas({ candidate: { phone: number, location: mayasHome } })],
      expect: 'context',
    },
    recycled: {
      title: 'five years lie between, among a million files',
      files: [maya(withNumber), tomas({ submittedAt: '2021-01-12T09:00:00Z', ...withNumber })],
      pool: { sizeBits: 20 },
      expect: 'context',
    },
    'nothing-known': { title: 'a bare record with the same number', files: [maya(withNumber), robin(withNumber)], expect: 'context' },
  },
};
