/** Second pass: profiles out of the spool, with their events, beside the links that the whole pool gave them. */

import { inOrder } from '#core/intake/event-order.js';
import { readRecordText } from '#core/intake/record.js';
import { ReportTally } from '#core/intake/reports.js';
import { blockingKeys } from '#core/link/key-hash.js';
import type { LinkRecord } from '#core/link/record.js';
import type { Ref } from '#core/model/application.js';
import type { EventRecord } from '#core/model/event.js';
import { type FileLinks, noLinks, type PoolFacts } from '#core/model/link.js';
import type { Profile } from '#core/model/profile.js';
import type { Screening, Tier } from '#core/model/screening.js';
import { withEvents } from '#core/normalise/normalise.js';
import { recordOf, scoreOf, screened, standsAlone } from '#core/pipeline.js';
import type { Stamp } from '#core/score/tier.js';
import { hashKey } from './key-table.js';
import type { Slice } from './slices.js';
import type { Workshop } from './workshop.js';

/** One application and its events, as places. */
export interface Located {
  readonly profile: Slice;
  /** In order of time. */
  readonly events: readonly Slice[];
}

export interface LinkedFile extends Located {
  readonly links?: FileLinks;
  /** How many members of the file's ring have evidence of their own. */
  readonly ownInRing: number;
}

/** What a list of flagged files shows of one of them. */
export interface FlaggedRow {
  readonly ref: Ref;
  readonly name: string;
  readonly jobTitle?: string;
  readonly tier: Exclude<Tier, 'clear'>;
  readonly evidenceBits: number;
  readonly reasons: readonly string[];
  readonly ring: string | null;
}

export interface SecondPass {
  /** `screenings.jsonl` of these files, in the order given. */
  readonly text: Uint8Array;
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly flagged: readonly FlaggedRow[];
  /** Quarter and tier are counted by the caller: one row a file. */
  readonly rows: readonly { readonly submittedAt?: string; readonly tier: Tier; readonly ring: string | null }[];
  /** Sum of signals read, for a mean coverage. */
  readonly read: number;
}

export function readProfile(paths: readonly string[], { profile, events }: Located, shop: Workshop): Profile {
  const bare: Profile = JSON.parse(textOf(paths, profile, shop));
  if (events.length === 0) return bare;
  const read = events.map((event) => readEvent(textOf(paths, event, shop)));
  return withEvents(bare, inOrder(read), shop.judging.world);
}

const textOf = (paths: readonly string[], slice: Slice, shop: Workshop): string =>
  shop.reader.text(paths[slice.file] ?? '', slice.start, slice.length);

function readEvent(text: string): EventRecord {
  const intake = readRecordText(text.replace(/^\ufeff/, ''), { file: '' }, new ReportTally());
  if (intake.kind !== 'event') throw new Error('An event that was read before is none now: its file changed while it was being read.');
  return intake.event;
}

/** Two 32-bit numbers a key, for files whose events hold keys too. */
export function keysOf(paths: readonly string[], file: Located, shop: Workshop): Uint32Array {
  const keys = blockingKeys(recordOf(readProfile(paths, file, shop)));
  const hashes = new Uint32Array(keys.length * 2);
  for (const [i, key] of keys.entries()) hashKey(key, hashes, i * 2);
  return hashes;
}

export const linkRecordOf = (paths: readonly string[], file: Located, shop: Workshop): LinkRecord =>
  recordOf(readProfile(paths, file, shop));

export function ownEvidenceOf(paths: readonly string[], file: LinkedFile, pool: PoolFacts, shop: Workshop): boolean {
  const profile = readProfile(paths, file, shop);
  return standsAlone(profile.ref, scoreOf(profile, file.links ?? noLinks, pool, shop.judging));
}

export function secondPass(
  paths: readonly string[],
  files: readonly LinkedFile[],
  pool: PoolFacts,
  stamp: Stamp,
  shop: Workshop,
): SecondPass {
  const lines: string[] = [];
  const tiers = { clear: 0, verify: 0, escalate: 0 };
  const flagged: FlaggedRow[] = [];
  const rows: SecondPass['rows'][number][] = [];
  let read = 0;
  for (const file of files) {
    const profile = readProfile(paths, file, shop);
    const links = file.links ?? noLinks;
    const screening = screened(profile.ref, scoreOf(profile, links, pool, shop.judging), links, file.ownInRing, stamp);
    lines.push(JSON.stringify(screening));
    tiers[screening.tier] += 1;
    read += screening.coverage.read;
    rows.push({
      ...(profile.submittedAt === undefined ? {} : { submittedAt: profile.submittedAt }),
      tier: screening.tier,
      ring: screening.ring,
    });
    if (screening.tier !== 'clear') flagged.push(flaggedRow(profile, screening, screening.tier));
  }
  return { text: Buffer.from(lines.length === 0 ? '' : `${lines.join('\n')}\n`, 'utf8'), tiers, flagged, rows, read };
}

const flaggedRow = (profile: Profile, screening: Screening, tier: FlaggedRow['tier']): FlaggedRow => ({
  ref: profile.ref,
  name: profile.names[0]?.typed ?? '',
  ...(profile.job.title === undefined ? {} : { jobTitle: profile.job.title }),
  tier,
  evidenceBits: screening.evidenceBits,
  reasons: screening.reasons,
  ring: screening.ring,
});
