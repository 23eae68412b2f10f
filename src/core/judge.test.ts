import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './intake/canonical.js';
import { judgeOf } from './judge.js';
import { readWeights } from './learn/weights-file.js';
import { linkPool } from './link/link-pool.js';
import type { Application } from './model/application.js';
import type { EventRecord } from './model/event.js';
import { noFacts } from './model/facts.js';
import { indexFacts } from './normalise/fact-index.js';
import type { Judge } from './ports.js';
import { maya } from './signals/examples.js';
import { signals } from './signals/index.gen.js';

const weights = readWeights(JSON.parse(readFileSync(new URL('../../weights/0001.json', import.meta.url), 'utf8')), 'weights/0001.json');
const sha256 = (text: string) => text;

/** A judge, and the addresses that it has looked up: one for each time that a file was read. */
function watched(): { judge: Judge; read: string[] } {
  const read: string[] = [];
  const network = (ip: string) => {
    read.push(ip);
    return undefined;
  };
  const world = { facts: indexFacts(noFacts), lookup: { network } };
  const engine = { link: async (...[records, pool]: Parameters<Judge['link']>) => linkPool(records, pool, sha256) };
  return { judge: judgeOf({ judging: { world, weights, signals }, versions: [], engine, sha256 }), read };
}

const file = maya({ session: { ip: '203.0.113.7' } });
const asStored = (application: Application, events: EventRecord[] = []) => ({
  application: JSON.parse(canonicalJson(application)) as Application,
  events,
});
const moved: EventRecord = {
  schema: 'event/1',
  source: file.source,
  application: file.id,
  kind: 'device.observed',
  at: '2026-03-01T10:00:00Z',
  data: { device: 'lap-0123', ip: '198.51.100.4' },
};

describe('a file foreseen', () => {
  it('is read once, and prepared as if it had not been', async () => {
    const { judge, read } = watched();
    judge.foresee(file);
    const prepared = await judge.prepare([asStored(file)]);
    expect(read).toEqual(['203.0.113.7']);
    expect(prepared).toEqual(await watched().judge.prepare([asStored(file)]));
  });

  it.each<[string, ReturnType<typeof asStored>]>([
    ['has events by then', asStored(file, [moved])],
    ['was superseded by then', asStored({ ...file, candidate: { ...file.candidate, name: 'Maya R. Osei' } })],
  ])('is read again when it %s', async (_, stored) => {
    const { judge, read } = watched();
    judge.foresee(file);
    const prepared = await judge.prepare([stored]);
    expect(read.filter((ip) => ip === '203.0.113.7')).toHaveLength(2);
    expect(prepared).toEqual(await watched().judge.prepare([stored]));
  });
});
