import { describe, expect, it } from 'vitest';
import { Numbered } from './mint.js';
import { newPerson } from './person.js';
import { textOf } from './plain-text.js';
import { Random } from './random.js';
import { resumeOf } from './resume.js';

const people = Array.from({ length: 30 }, (_, n) => newPerson(new Random(n, 'text'), new Numbered(n), { now: 2026 * 12, dated: [] }));

describe.each([0, 1, 2, 3, 4, 5])('layout %i', (layout) => {
  it('says everything the resume says', () => {
    for (const person of people) {
      const resume = resumeOf(person, { email: person.mailbox, phone: '206-555-0100' });
      const text = textOf(resume, layout);
      expect(text.startsWith(person.name.full)).toBe(true);
      const said = [
        person.mailbox,
        '206-555-0100',
        ...(resume.work ?? []).flatMap((work) => [work.name, work.position, ...(work.highlights ?? []), work.startDate?.slice(0, 4)]),
      ];
      said.push(
        ...(resume.education ?? []).flatMap((study) => [study.institution, study.area, study.studyType, study.endDate?.slice(0, 4)]),
      );
      said.push(...(resume.skills ?? []).flatMap((skill) => [...(skill.keywords ?? [])]));
      for (const part of said) expect(text).toContain(part);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

it('the layouts differ', () => {
  const [person] = people;
  const resume = resumeOf(person as (typeof people)[number], { email: 'a@example.com' });
  expect(new Set([0, 1, 2, 3, 4, 5].map((layout) => textOf(resume, layout))).size).toBe(6);
});
