/** Runs the examples of a signal the way a screening runs: read, join, then the signal itself, which gets only what it declared. */

import { inOrder } from '../intake/event-order.js';
import { linkPool } from '../link/link-pool.js';
import { linkRecord } from '../link/link-record.js';
import { type Application, refKey } from '../model/application.js';
import type { EventRecord } from '../model/event.js';
import { comparePointers, maximumPointers, type Pointer } from '../model/evidence.js';
import { noFacts } from '../model/facts.js';
import { noLinks } from '../model/link.js';
import { indexFacts } from '../normalise/fact-index.js';
import { normalise, type World, withEvents } from '../normalise/normalise.js';
import type { Sha256 } from '../ports.js';
import type { Example, Examples, Expectation } from './examples.js';
import { given, readAll } from './run.js';
import type { AnySignal, Found, Given, Reading } from './signal.js';

export type { Example, Examples, Expectation } from './examples.js';

/** What the signal is given for an example. */
export function givenBy(example: Example, sha256: Sha256): Given {
  const facts = indexFacts({ ...noFacts, ...example.facts });
  const networks = example.networks ?? {};
  const world: World = { facts, lookup: { network: (ip) => networks[ip] } };
  const profiles = example.files.map((file) => withEvents(normalise(file, world), eventsOf(file, example), world));
  const pool = { sizeBits: 10, constantMetadata: [], ...example.pool };
  const linkage = linkPool(profiles.map(linkRecord), pool, sha256);
  const [self] = profiles;
  if (!self) throw new Error('an example has at least one file');
  return given(self, linkage.files.get(refKey(self.ref)) ?? noLinks, pool, facts);
}

/** Everything that is wrong with one example; empty when the signal reads it as expected and points at what is there. */
export function problemsWith(signal: AnySignal, example: Example, sha256: Sha256): string[] {
  const reading = readAll([signal], givenBy(example, sha256))[0]?.reading;
  if (!reading) return [`${signal.id} is retired`];
  const seen = outcomeOf(signal, reading);
  const told = reading.state === 'no-data' ? `no-data (${reading.missing})` : seen;
  if (seen !== example.expect) return [`expected ${example.expect}, read ${told}`];
  return reading.state === 'found' ? problemsOfFound(signal, reading, example) : [];
}

/** What a signal lacks before it may be shipped: examples of each kind, and one honest story per key. */
export function missingExamples(signal: AnySignal, examples: Examples | undefined): string[] {
  if (!examples) return ['examples'];
  const keys = Object.keys(signal.innocent);
  const stories = Object.keys(examples.innocent);
  const least = signal.class === 'B' || signal.class === 'C' ? 3 : 2;
  return [
    ...(examples.fires.length < 2 ? ['two examples that fire'] : []),
    ...examples.fires.filter((e) => e.expect !== 'found').map((e) => `“${e.title}” to fire in the signal’s own class`),
    ...(examples.edge.length < 1 ? ['an example on the edge'] : []),
    ...(keys.length < least ? [`${least} innocent explanations`] : []),
    ...keys.filter((key) => !stories.includes(key)).map((key) => `the story “${key}”`),
    ...stories.filter((key) => !keys.includes(key)).map((key) => `an innocent explanation for the story “${key}”`),
    ...stories
      .filter((key) => ['found', 'lesser'].includes(examples.innocent[key]?.expect ?? '') && signal.class !== 'D')
      .map((key) => `silence in the story “${key}”`),
  ];
}

function outcomeOf(signal: AnySignal, reading: Reading): Expectation {
  if (reading.state !== 'found') return reading.state;
  if (reading.class === undefined || reading.class === signal.class) return 'found';
  return reading.class === 'D' ? 'context' : 'lesser';
}

function problemsOfFound(signal: AnySignal, found: Found, example: Example): string[] {
  const [self] = example.files;
  const pointers = found.evidence.flatMap((e) => e.at);
  const binding = found.about.length === 1 && found.about[0] === 'binding';
  return [
    ...pointers.filter((p) => resolve(p, example) === undefined).map((p) => `points at nothing: ${p.application}${p.path}`),
    ...found.evidence
      .filter((e) => !e.at.some((p) => p.source === self.source && p.application === self.id))
      .map(() => 'evidence outside the file'),
    ...found.evidence.filter((e) => e.at.length > maximumPointers || !isSorted(e.at)).map(() => 'evidence out of order or too long'),
    ...(found.about.length === 0 || binding !== (signal.ledger === 'binding')
      ? [`speaks about ${found.about.join(', ')} in the ledger ${signal.ledger}`]
      : []),
  ];
}

const isSorted = (at: readonly Pointer[]): boolean => at.every((p, i) => i === 0 || comparePointers(at[i - 1] ?? p, p) <= 0);

function resolve(pointer: Pointer, example: Example): unknown {
  const file = example.files.find((one) => one.source === pointer.source && one.id === pointer.application);
  const steps = pointer.path.split('/').slice(1);
  const root: unknown = steps[0] === 'events' && file ? { events: eventsOf(file, example) } : file;
  return steps.reduce<unknown>((value, step) => (value === null || typeof value !== 'object' ? undefined : Reflect.get(value, step)), root);
}

const eventsOf = (file: Application, example: Example): EventRecord[] =>
  inOrder((example.events ?? []).filter((event) => event.source === file.source && event.application === file.id));
