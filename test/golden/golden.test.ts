/**
 * What a run over the corpora must give. A change of any figure is a change of what people will see: look at it, then write the new
 * figures with TOUCHSTONE_GOLDEN=write and commit them with their reason.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Screening, Tier } from '#core/model/screening.js';
import { jsonLines, root, scratch, touchstone } from '../end-to-end/command.js';

interface Truth {
  readonly ref: { readonly source: string; readonly id: string };
  readonly kind: 'honest' | 'organised' | 'padding';
  readonly ring?: string;
  readonly lookAlike?: string;
  readonly persona?: string;
}

const folder = scratch();
afterAll(folder.remove);

/** Compares with the committed file, or writes it where that is asked for. */
function golden(name: string, value: unknown): void {
  const path = join(root, 'golden', name);
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (process.env.TOUCHSTONE_GOLDEN === 'write') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `golden/${name} is missing`).toBe(true);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}

async function screened(corpus: string) {
  await touchstone(['simulate', corpus, '--out', folder.path(corpus)]);
  const [applications, events] = ['applications', 'events'].map((stem) => folder.path(corpus, `${stem}.jsonl`)) as [string, string];
  const { code, err } = await touchstone(['screen', applications, events, '--out', folder.path(`${corpus}-out`), '--quiet']);
  expect(code, err).toBe(0);
  const truth = new Map(jsonLines<Truth>(folder.path(corpus, 'truth.jsonl')).map((t) => [`${t.ref.source}/${t.ref.id}`, t]));
  return {
    screenings: jsonLines<Screening>(folder.path(`${corpus}-out`, 'screenings.jsonl')),
    rings: jsonLines<{ members: string[] }>(folder.path(`${corpus}-out`, 'rings.jsonl')),
    truthOf: (s: Screening) => truth.get(`${s.source}/${s.application}`),
  };
}

const counted = <K extends string>(keys: readonly K[]): Record<string, number> =>
  Object.fromEntries([...new Set(keys)].sort().map((key) => [key, keys.filter((one) => one === key).length]));

describe('a run over the corpora', () => {
  it('finds in the sample what it found before, by kind and tradecraft', { timeout: 300_000 }, async () => {
    const { screenings, rings, truthOf } = await screened('mixed');
    const groups = new Map<string, Screening[]>();
    for (const s of screenings) {
      const truth = truthOf(s);
      const name =
        truth?.kind === 'organised'
          ? `organised: ${truth.ring}`
          : truth?.kind === 'padding'
            ? `padding: ${truth.persona ?? truth.lookAlike}`
            : 'honest';
      groups.set(name, [...(groups.get(name) ?? []), s]);
    }
    const of = (list: readonly Screening[], tier: Tier) => list.filter((s) => s.tier === tier).length;
    golden('report.json', {
      model: screenings[0]?.model,
      applications: screenings.length,
      rings: rings.length,
      ringsWithAnHonestMember: rings.filter(({ members }) =>
        members.some((m) => screenings.some((s) => `${s.source}/${s.application}` === m && truthOf(s)?.kind === 'honest')),
      ).length,
      groups: Object.fromEntries(
        [...groups]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, list]) => [name, { clear: of(list, 'clear'), verify: of(list, 'verify'), escalate: of(list, 'escalate') }]),
      ),
      reasons: counted(screenings.flatMap((s) => s.reasons)),
      lines: counted(screenings.flatMap((s) => s.lines.filter((line) => line.class).map((line) => `${line.signal} (${line.class})`))),
    });
  });

  it('flags at most one in two hundred innocents, each of them listed', { timeout: 300_000 }, async () => {
    const { screenings, truthOf } = await screened('innocents');
    const flagged = screenings.filter((s) => s.tier !== 'clear');
    expect(screenings.length).toBeGreaterThan(4_000);
    expect(flagged.length).toBeLessThanOrEqual(0.005 * screenings.length);
    golden('alarms-on-innocents.json', {
      model: screenings[0]?.model,
      applications: screenings.length,
      flagged: flagged.map((s) => ({
        application: `${s.source}/${s.application}`,
        lookAlike: truthOf(s)?.lookAlike ?? 'ordinary',
        tier: s.tier,
        reasons: s.reasons,
      })),
      // What innocents carry as evidence without being flagged: the next alarms, if a threshold were lowered.
      evidenceOnClearFiles: counted(
        screenings.flatMap((s) =>
          s.lines
            .filter((l) => l.bits > 0 && l.class && l.class !== 'D')
            .map((l) => `${l.signal} (${truthOf(s)?.lookAlike ?? 'ordinary'})`),
        ),
      ),
    });
  });
});
