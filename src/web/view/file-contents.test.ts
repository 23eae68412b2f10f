import { describe, expect, it } from 'vitest';
import { contentsOf } from './file-contents.js';
import { application, file } from './sample.js';

describe('what a file says', () => {
  it('lists every part that is there, each value with where it was read', () => {
    const parts = contentsOf(file, 'UTC');
    expect(parts.map((part) => part.title)).toEqual(['Contact', 'Work', 'Education', 'Documents', 'Session', 'Later events']);
    const work = parts.find((part) => part.title === 'Work')?.entries;
    expect(work?.map((entry) => [entry.fields[0]?.value, entry.source, entry.unsure])).toEqual([
      ['Northlake', 'resume.pdf, page 1, line 14', false],
      ['Brightwater', 'resume.pdf, page 1', true],
    ]);
    expect(parts[0]?.entries.map((entry) => entry.fields.map((field) => `${field.label}: ${field.value}`))).toEqual([
      ['Name: Robin Sample', 'Mailbox: robin@example.com', 'Phone: +1 (206) 555-0134', 'Address: Seattle, WA, US'],
    ]);
  });

  it('keeps contacts of different sources apart', () => {
    const read = { path: '/candidate/phone', document: 0, page: 2, line: 3, confidence: 0.99 };
    const contact = contentsOf({ ...file, application: { ...application, provenance: [read] } }, 'UTC')[0];
    expect(contact?.entries.map((entry) => [entry.source, entry.fields.length])).toEqual([
      ['form', 2],
      ['resume.pdf, page 2, line 3', 1],
      ['form', 1],
    ]);
  });

  it('has nothing to say of what is absent', () => {
    const bare = { source: application.source, id: application.id, candidate: { name: 'Robin Sample' } };
    expect(contentsOf({ ...file, application: bare, events: [] }, 'UTC').map((part) => part.title)).toEqual(['Contact']);
  });
});
