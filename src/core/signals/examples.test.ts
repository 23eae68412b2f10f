import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { artefactKinds } from '../model/link.js';
import { type Example, type Examples, maya, robin, tomas } from './examples.js';
import { signals } from './index.gen.js';
import { readAll } from './run.js';
import { type AnySignal, clear, defineSignal, factAt } from './signal.js';
import { givenBy, missingExamples, problemsWith } from './testing.js';

const here = new URL('.', import.meta.url);
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const families = readdirSync(here).filter((name) => statSync(new URL(name, here)).isDirectory());
const files = families.flatMap((family) =>
  readdirSync(new URL(`${family}/`, here))
    .filter((name) => name.endsWith('.ts') && !/\.(examples|test)\.ts$/.test(name))
    .map((name) => `${family}/${name.slice(0, -3)}`),
);

async function examplesOf(signal: AnySignal): Promise<Examples | undefined> {
  const path = `./${signal.family}/${signal.id}.examples.js`;
  if (!existsSync(new URL(path.replace(/js$/, 'ts'), here))) return undefined;
  const module: { examples: Examples } = await import(path);
  return module.examples;
}

const allOf = ({ fires, edge, innocent }: Examples): [string, Example][] => [
  ...[...fires, ...edge].map((example): [string, Example] => [example.title, example]),
  ...Object.entries(innocent).map(([key, example]): [string, Example] => [`${key}: ${example.title}`, example]),
];

const suites = await Promise.all(signals.map(async (signal) => ({ signal, examples: await examplesOf(signal) })));

describe.each(suites)('$signal.family/$signal.id', ({ signal, examples }) => {
  it('has examples that fire, on the edge, and one honest story per key', () => {
    expect(missingExamples(signal, examples)).toEqual([]);
  });

  it.each(allOf(examples ?? { fires: [], edge: [], innocent: {} }))('%s', (_, example) => {
    expect(problemsWith(signal, example, sha256)).toEqual([]);
  });

  it('reads everything it declares', () => {
    const read = new Set<string>();
    const spy = (value: object, prefix: string): unknown =>
      new Proxy(value, {
        get(target, key) {
          if (typeof key === 'string') read.add(`${prefix}${key}`);
          const inner = Reflect.get(target, key);
          return key === 'self' && prefix === '' ? spy(inner as object, 'self.') : inner;
        },
      });
    for (const [, example] of allOf(examples ?? { fires: [], edge: [], innocent: {} })) {
      signal.read(spy(givenBy(example, sha256), '') as never);
    }
    const declared = [...signal.sees.map((key) => `self.${key}`), ...signal.needs];
    expect(declared.filter((key) => !read.has(key))).toEqual([]);
  });
});

describe('the list of signals', () => {
  it('is every file of every family, by family, then id', () => {
    expect(signals.map((signal) => `${signal.family}/${signal.id}`)).toEqual(files.sort());
  });

  it('has at least 30 signals in eight families, each id once', () => {
    expect(signals.length).toBeGreaterThanOrEqual(30);
    expect(families.length).toBeGreaterThanOrEqual(8);
    expect(new Set(signals.map((signal) => signal.id)).size).toBe(signals.length);
  });

  it('reads every kind of shared artefact, each in one place', () => {
    expect(signals.flatMap((signal) => signal.artefacts ?? []).sort()).toEqual([...artefactKinds].sort());
  });

  it.each(signals.map((signal) => [signal.id, signal] as const))(
    '%s says why, whence and what to ask, in words that name nobody',
    (_, signal) => {
      for (const text of [signal.title, signal.why, signal.ask, ...Object.values(signal.innocent)]) expect(text.trim()).not.toBe('');
      expect(signal.source).toMatch(/\b(19|20)\d\d\b|derived/);
      expect([signal.id, signal.family, ...signal.needs, ...Object.keys(signal.innocent)].filter(namesSomebody)).toEqual([]);
      expect(signal.needs.includes('shared' as never)).toBe(signal.artefacts !== undefined);
    },
  );

  it('speaks for an applicant only by an authority or by claims that agree, and weighs context never in anybody’s favour', () => {
    for (const signal of signals.filter((one) => one.direction === 'for')) expect(['A', 'C']).toContain(signal.class);
  });
});

/** Who somebody is, in any disguise: the words no name of a signal may contain. */
const whoSomebodyIs = new Set(
  (
    'race racial ethnic ethnicity nationality citizenship citizen religion religious sex gender sexual disability disabled pregnant pregnancy ' +
    'marital accent caste birthplace birthdate dob veteran skin genetic immigration immigrant visa asian korean chinese russian foreigner ' +
    'foreign mothertongue tribe age origin ancestry native language country'
  ).split(' '),
);
const namesSomebody = (name: string): boolean =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => whoSomebodyIs.has(word));

describe('honest stories', () => {
  /** What people found by asking is told in stories that answer each other. */
  const told = suites.filter(({ signal }) => signal.family !== 'checks');

  it.each(told)('of $signal.id are accused by no other signal', ({ examples }) => {
    for (const [key, example] of Object.entries(examples?.innocent ?? {})) {
      const accusing = readAll(signals, givenBy(example, sha256)).filter(
        ({ signal, reading }) =>
          reading.state === 'found' && signal.class !== 'D' && reading.class !== 'D' && signal.direction === 'against',
      );
      expect(
        accusing.map(({ signal }) => signal.id),
        key,
      ).toEqual([]);
    }
  });
});

describe('the harness bites', () => {
  const signal: AnySignal = defineSignal({
    id: 'planted',
    family: 'contact',
    title: 't',
    why: 'w',
    source: 's',
    class: 'C',
    ledger: 'claims',
    grade: 'W',
    direction: 'against',
    sees: ['phones'],
    needs: [],
    innocent: { one: '1', two: '2', three: '3' },
    ask: 'a',
    since: '0.1.0',
    status: 'active',
    read: ({ self }) =>
      self.phones.length === 0
        ? clear
        : { state: 'found', strength: 1, evidence: [factAt(self, '/candidate/phone')], about: ['/candidate/phone'] },
  });
  const fires: Example = { title: 'a phone', files: [maya()], expect: 'found' };
  const silent: Example = { title: 'no phone', files: [robin()], expect: 'clear' };
  const whole: Examples = { fires: [fires, fires], edge: [silent], innocent: { one: silent, two: silent, three: silent } };

  it('accepts a signal whose examples hold', () => {
    expect(missingExamples(signal, whole)).toEqual([]);
    expect(allOf(whole).flatMap(([, example]) => problemsWith(signal, example, sha256))).toEqual([]);
  });

  it('refuses one without examples, with too few, or with a story missing or firing', () => {
    expect(missingExamples(signal, undefined)).toEqual(['examples']);
    expect(missingExamples(signal, { ...whole, fires: [fires] })).toEqual(['two examples that fire']);
    expect(missingExamples(signal, { ...whole, edge: [] })).toEqual(['an example on the edge']);
    expect(missingExamples(signal, { ...whole, innocent: { one: silent, two: silent } })).toEqual(['the story “three”']);
    expect(missingExamples(signal, { ...whole, innocent: { ...whole.innocent, three: fires } })).toEqual(['silence in the story “three”']);
    expect(missingExamples({ ...signal, innocent: { one: '1', two: '2' } }, whole)).toEqual([
      '3 innocent explanations',
      'an innocent explanation for the story “three”',
    ]);
  });

  it('refuses a reading other than expected, and evidence that points at nothing, outside the file, or at another ledger', () => {
    expect(problemsWith(signal, { ...fires, expect: 'clear' }, sha256)).toEqual(['expected clear, read found']);
    const reading = (path: string, about = '/candidate/phone', application = 'maya'): AnySignal => ({
      ...signal,
      read: () => ({
        state: 'found',
        strength: 1,
        evidence: [{ kind: 'fact', at: [{ source: 'example', application, path }] }],
        about: [about],
      }),
    });
    expect(problemsWith(reading('/candidate/fax'), fires, sha256)).toEqual(['points at nothing: maya/candidate/fax']);
    expect(problemsWith(reading('/candidate/phone', 'binding'), fires, sha256)).toEqual(['speaks about binding in the ledger claims']);
    const two: Example = { ...fires, files: [maya(), tomas()] };
    expect(problemsWith(reading('/candidate/phone', '/candidate/phone', 'tomas'), two, sha256)).toEqual(['evidence outside the file']);
  });
});
