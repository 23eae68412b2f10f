import { describe, expect, it } from 'vitest';
import { fileId, membersOf, ownLines } from './ring-members.js';
import { file, lines, screeningOf } from './sample.js';

describe('members of a ring', () => {
  it('lists those with a case first, by evidence, and everybody once', () => {
    const strong = { ...file.row, id: 'case-9', about: { source: 'lever', id: 'x' }, evidenceBits: 12 };
    const ring = { schema: 'ring/1' as const, id: 'ring-1', members: ['ashby/b', 'ashby/a', 'greenhouse/gh-1', 'lever/x'], assets: [] };
    expect(membersOf(ring, [file.row, strong]).map((member) => [member.ref, member.row?.id])).toEqual([
      ['lever/x', 'case-9'],
      ['greenhouse/gh-1', 'case-1'],
      ['ashby/a', undefined],
      ['ashby/b', undefined],
    ]);
    expect(fileId('greenhouse/gh/1')).toBe('gh/1');
  });

  it('counts as their own only what their file says by itself', () => {
    expect(ownLines(screeningOf(lines)).map((line) => line.signal)).toEqual(['jobs-overlap']);
    expect(ownLines(screeningOf(lines.filter((line) => line.signal !== 'jobs-overlap')))).toEqual([]);
  });
});
