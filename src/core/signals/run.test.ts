import { describe, expect, it } from 'vitest';
import { noFacts } from '../model/facts.js';
import { noLinks, type SharedArtefact } from '../model/link.js';
import type { Profile } from '../model/profile.js';
import { given, readAll } from './run.js';
import { type AnySignal, clear, type Reading } from './signal.js';

const self: Profile = {
  ref: { source: 'test', id: 'self' },
  job: {},
  names: [],
  mailboxes: [],
  phones: [],
  addresses: [],
  links: [],
  work: [],
  education: [],
  documents: [],
  profiles: [],
  references: [],
  listed: [],
  answers: [],
  events: [],
  unsure: [],
};
const artefact = (kind: SharedArtefact['kind']): SharedArtefact => ({
  kind,
  path: '/candidate/phone',
  conflicting: [],
  unknown: [],
  conflictingFiles: 1,
  unknownFiles: 0,
  agreeingFiles: 0,
  apartFiles: 0,
  holders: 2,
  posterior: 9,
  large: false,
});
const links = { ...noLinks, shared: [artefact('phone'), artefact('device')] };
const all = given(self, links, { sizeBits: 10, constantMetadata: [] }, { ...noFacts, institutions: new Map(), schools: new Map() });

const signal = (parts: Partial<AnySignal> & { read: (given: never) => Reading }): AnySignal => ({
  id: 'spy',
  family: 'contact',
  title: '',
  why: '',
  source: '',
  class: 'D',
  ledger: 'binding',
  grade: 'W',
  direction: 'against',
  sees: [],
  needs: [],
  innocent: {},
  ask: '',
  since: '0.1.0',
  status: 'active',
  ...parts,
});
const readingOf = (one: AnySignal): Reading | undefined => readAll([one], all)[0]?.reading;

describe('running signals', () => {
  it('hands over what was declared and nothing else', () => {
    let seen: Record<string, object> = {};
    const read = (handed: never): Reading => {
      seen = handed;
      return clear;
    };
    readingOf(signal({ sees: ['phones'], needs: ['burst'], read }));
    expect(Object.keys(seen).sort()).toEqual(['burst', 'self']);
    expect(Object.keys(seen.self ?? {}).sort()).toEqual(['phones', 'ref']);
    readingOf(signal({ needs: ['shared'], artefacts: ['phone'], read }));
    expect((seen.shared as unknown as SharedArtefact[]).map((one) => one.kind)).toEqual(['phone']);
    readingOf(signal({ needs: ['shared'], read }));
    expect(seen.shared).toEqual([]);
  });

  it('leaves a signal unread when it fails or weighs outside 1 to 1.5', () => {
    const failing = signal({
      read: () => {
        throw new Error('no such place');
      },
    });
    expect(readingOf(failing)).toEqual({ state: 'no-data', missing: 'the signal failed: no such place' });
    for (const strength of [0, 0.99, 1.51, Number.NaN]) {
      const reading = readingOf(
        signal({ read: () => ({ state: 'found', strength, evidence: [{ kind: 'fact', at: [] }], about: ['binding'] }) }),
      );
      expect(reading?.state).toBe('no-data');
    }
  });

  it('never reads a retired signal, and lists every other one', () => {
    const quiet = (id: string, status: AnySignal['status']) => signal({ id, status, read: () => clear });
    const read = readAll([quiet('a', 'active'), quiet('b', 'retired'), quiet('c', 'trial')], all);
    expect(read.map(({ signal: { id } }) => id)).toEqual(['a', 'c']);
  });
});
