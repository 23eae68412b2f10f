import { describe, expect, it } from 'vitest';
import { readDocument } from './documents.js';

const read = (record: Parameters<typeof readDocument>[1]) => readDocument('/documents/0', record);

describe('a document', () => {
  it('keeps what tells one file from another', () => {
    expect(
      read({
        kind: 'Resume',
        fileName: 'cv.pdf',
        sha256: 'AB'.repeat(32),
        metadata: {
          producer: 'Writer 7',
          author: ' Alex Example ',
          createdAt: '2026-03-01T02:11:00+09:00',
          modifiedAt: '2026-03-01T03:00:00Z',
          fonts: ['QWERTY+Lato', 'Arial', 'ASDFGH+Lato'],
          hiddenText: 'expert in everything',
        },
      }),
    ).toEqual({
      path: '/documents/0',
      kind: 'resume',
      fileName: 'cv.pdf',
      sha256: 'ab'.repeat(32),
      producer: 'Writer 7',
      author: 'Alex Example',
      createdAt: '2026-02-28T17:11:00.000Z',
      modifiedAt: '2026-03-01T03:00:00.000Z',
      utcOffsetMinutes: 540,
      template: 'Writer 7|Arial,Lato',
      hiddenText: true,
      tinyText: false,
    });
  });

  it('the clock of the last change counts where the first wrote UTC', () =>
    expect(read({ metadata: { createdAt: '2026-03-01T02:11:00Z', modifiedAt: '2026-03-01T02:11:00-05:00' } }).utcOffsetMinutes).toBe(-300));

  it.each(['', 'abc', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'zz'.repeat(32)])(
    '%j is nobody’s hash',
    (sha256) => expect(read({ sha256 }).sha256).toBeUndefined(),
  );

  it('says nothing of what is not there', () => expect(read({})).toEqual({ path: '/documents/0', hiddenText: false, tinyText: false }));
});
