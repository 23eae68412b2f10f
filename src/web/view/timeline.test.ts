import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../client-types.js';
import { application, file, lines, signals } from './sample.js';
import { timelineOf } from './timeline.js';
import { cutTo, draw } from './timeline-layout.js';
import { bookOf } from './words.js';

const book = bookOf(signals);

describe('claims over time', () => {
  it('has a lane for each kind of claim that has dates, and none for the others', () => {
    const found = timelineOf(file, lines, book);
    expect(found.lanes.map((lane) => lane.title)).toEqual(['Education', 'Work', 'Later', 'Other files']);
    expect(found.lanes[1]?.items.map((item) => [item.label, item.when])).toEqual([
      ['Northlake', 'Jun 2018 – Mar 2021'],
      ['Brightwater', 'Jan 2020 – Aug 2022'],
    ]);
    expect(found.lanes[3]?.items.map((item) => item.label)).toEqual(['Sam Other', 'This file']);
  });

  it('numbers the lines that stand on it, and says by tone what they mean there', () => {
    const found = timelineOf(file, lines, book);
    expect(found.numbered.map(({ number, line, kind }) => [number, line.signal, kind])).toEqual([
      [1, 'shared-phone', 'B'],
      [2, 'employer-confirmed', 'for'],
      [3, 'jobs-overlap', 'C'],
    ]);
    const [northlake, brightwater] = found.lanes[1]?.items ?? [];
    expect(northlake).toMatchObject({ tone: 'clash', numbers: [3] });
    expect(brightwater).toMatchObject({ tone: 'clash', numbers: [2, 3] });
    expect(found.lanes[0]?.items[0]).toMatchObject({ tone: 'plain', numbers: [] });
    expect(found.lanes[2]?.items[0]).toMatchObject({ tone: 'confirmed', numbers: [2], label: 'Employment checked' });
  });

  it('never draws context as a clash', () => {
    const context = lines.map((line) => ({ ...line, class: 'D' as const }));
    expect(timelineOf(file, context, book).numbered).toEqual([]);
  });

  it('keeps an open end open, until the day of the application', () => {
    const record: CaseFile = { ...file, application: { ...application, resume: { work: [{ name: 'Fernhill', startDate: '2024' }] } } };
    expect(timelineOf(record, [], book).lanes[0]?.items[0]).toMatchObject({ open: true, when: '2024 – no end given' });
  });
});

describe('the drawing', () => {
  it('gives the last months a scale of their own and marks where two claims clash', () => {
    const drawn = draw(timelineOf(file, lines, book), 1100);
    expect(drawn?.monthsFrom).toBeGreaterThan(600);
    expect(drawn?.overlaps).toHaveLength(1);
    expect(drawn?.ticks.map((tick) => tick.label)).toContain('2016');
    expect(drawn?.ticks.some((tick) => tick.label.endsWith(' 2026'))).toBe(true);
    expect(drawn?.lanes.at(-1)?.dots.map((dot) => dot.label)).toEqual(['S. Other', 'This file']);
  });

  it('puts numbers inside their boxes and above their moments, never on each other', () => {
    const drawn = draw(timelineOf(file, lines, book), 1100);
    const [, work, later, others] = drawn?.lanes ?? [];
    expect(work?.numbers.map((mark) => mark.n)).toEqual([3, 2, 3]);
    expect(later?.numbers.map((mark) => mark.n)).toEqual([2]);
    expect(others?.numbers.map((mark) => mark.n)).toEqual([1]);
    expect(later?.numbers[0]?.y).toBeLessThan(later?.dots[0]?.y ?? 0);
    const crowded = file.events.flatMap((event) => [1, 2, 3, 4, 5, 6].map((day) => ({ ...event, at: `2026-11-0${day}T00:00:00Z` })));
    const many = crowded.map((_, i) => ({
      signal: `s${i}`,
      bits: 2,
      class: 'C' as const,
      evidence: [{ kind: 'fact' as const, at: [{ source: 'greenhouse', application: 'gh-1', path: `/events/${i}/data/result` }] }],
    }));
    const lane = draw(timelineOf({ ...file, events: crowded }, many, book), 720)?.lanes.find((one) => one.lane.id === 'later');
    const xs = lane?.numbers.map((mark) => mark.x) ?? [];
    expect(xs).toHaveLength(6);
    xs.forEach((x, i) => {
      expect(x).toBeLessThanOrEqual(711);
      if (i > 0) expect(x - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual(18.9);
    });
  });

  it('has nothing to draw without dates', () => {
    expect(draw({ lanes: [], numbered: [] }, 900)).toBeUndefined();
  });

  it('cuts labels to their room', () => {
    expect(cutTo('Independent consultant', 80)).toBe('Independe…');
    expect(cutTo('株式会社', 40)).toBe('');
    expect(cutTo('Fernhill', 80)).toBe('Fernhill');
    expect(cutTo('Fernhill', 12)).toBe('');
  });

  it('keeps every span inside the drawing and no two of a lane on top of each other, whatever the dates', () => {
    const year = fc.integer({ min: 1970, max: 2026 }).map(String);
    const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
    const date = fc.oneof(year, month, fc.constant('unknown'));
    const job = fc.record({ name: fc.string(), startDate: date, endDate: date }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(job, { maxLength: 12 }), fc.integer({ min: 640, max: 1600 }), (work, width) => {
        const drawn = draw(timelineOf({ ...file, application: { ...application, resume: { work } } }, lines, book), width);
        if (drawn === undefined) return;
        for (const lane of drawn.lanes) {
          for (const box of lane.boxes) {
            expect(box.x).toBeGreaterThanOrEqual(147.9);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 4);
            expect(box.y + box.height).toBeLessThanOrEqual(drawn.height);
          }
          lane.boxes.forEach((a, i) => {
            for (const b of lane.boxes.slice(i + 1)) expect(a.y !== b.y || a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1).toBe(true);
          });
        }
        for (const tick of drawn.ticks) expect(tick.x).toBeLessThanOrEqual(width);
      }),
    );
  });
});
