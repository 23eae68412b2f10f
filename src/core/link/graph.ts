/** A pool of records as a graph: which files meet over what, which meetings bind, who is contested. Everything later is read off it. */

import type { ContestedIdentity, PoolFacts } from '../model/link.js';
import { businessLine } from './artefact-keys.js';
import { sameTown } from './distance.js';
import { type Holding, heldKey, type Pool, poolOf, sharedHoldings } from './holdings.js';
import { type Beside, largestFamily } from './innocent.js';
import { type Circle, circleOf, type Meeting, meetingOver, meetingOverText, togetherOf } from './meetings.js';
import { isControlled, type Pair, pairsOf } from './pairs.js';
import { convincing } from './posterior.js';
import type { LinkRecord } from './record.js';

/** Two files bound by artefacts under conflicting identities. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** Of the strongest artefact. */
  readonly bits: number;
  /** Numbers of the holdings that bind them; `textHolding` for a text. */
  readonly over: readonly number[];
  /** Days between the two applications. */
  readonly gapDays: number | undefined;
}

/** Two files of one name and one profile or career, with other contacts. Of each file, where it shows. */
export interface Contest {
  readonly pair: Pair;
  readonly because: ContestedIdentity['because'];
  readonly paths: readonly [string, string];
}

export interface Graph {
  readonly pool: Pool;
  readonly holdings: readonly Holding[];
  readonly circles: readonly Circle[];
  readonly meetings: readonly Meeting[];
  readonly edges: readonly Edge[];
  readonly contests: readonly Contest[];
  /** Pairs of one person's files. */
  readonly again: readonly Pair[];
}

/** The order of `records` does not matter; each file stands in it once. */
export function graphOf(records: readonly LinkRecord[], facts: PoolFacts): Graph {
  const pool = poolOf(records, facts);
  const holdings = sharedHoldings(pool);
  const pairs = pairsOf(pool, holdings);
  const circles = circlesOf(pool, holdings, pairs);
  const meetings: Meeting[] = [];
  const edges: Edge[] = [];
  const contests: Contest[] = [];
  const again: Pair[] = [];
  for (const pair of pairs) {
    const contest = contestOver(pool, holdings, pair);
    if (contest) contests.push(contest);
    const met = contest ? [] : meetingsOf(pool, holdings, circles, pair);
    meetings.push(...met);
    const edge = edgeOf(pair, met);
    if (edge) edges.push(edge);
    const agrees = pair.identity.relation === 'agree' && met.length > 0 && met.every(({ relation }) => relation !== 'conflict');
    if (!contest && agrees) again.push(pair);
  }
  return { pool, holdings, circles, meetings, edges, contests, again };
}

function circlesOf(pool: Pool, holdings: readonly Holding[], pairs: readonly Pair[]): Circle[] {
  const within: Pair[][] = holdings.map(() => []);
  for (const pair of pairs) for (const at of pair.held) within[at]!.push(pair);
  return holdings.map((holding, at) => circleOf(pool, holding, within[at]!));
}

function meetingsOf(pool: Pool, holdings: readonly Holding[], circles: readonly Circle[], pair: Pair): Meeting[] {
  const held = pair.held.filter((at) => !isOwnOfBoth(pool, holdings[at]!, pair) && !isEverybodys(pool, holdings[at]!, pair));
  const over = held.map((at) => ({ kind: holdings[at]!.kind, circle: circles[at]! }));
  const together = togetherOf(pool, pair, over, besideOf(pool, holdings, circles, pair, held));
  const met = held.map((at) => meetingOver(pool, pair, at, holdings[at]!, circles[at]!, together));
  return pair.oneText ? [...met, meetingOverText(pool, pair, together)] : met;
}

/** Two strangers at a machine of the library: nothing was met. */
const isEverybodys = (pool: Pool, holding: Holding, { a, b, identity }: Pair): boolean =>
  identity.relation !== 'agree' &&
  [a, b].map((file) => heldKey(pool, holding, file)).every(({ setAside, asks }) => setAside !== undefined && asks !== true);

/** A contact of both is met as a contact already. */
const isOwnOfBoth = (pool: Pool, holding: Holding, { a, b }: Pair): boolean =>
  (holding.kind === 'referee' || holding.kind === 'commit-mailbox') &&
  [a, b].some((file) => heldKey(pool, holding, file).own) &&
  [a, b].every((file) => pool.records[file]!.identity.contacts.includes(holding.key));

function besideOf(
  pool: Pool,
  holdings: readonly Holding[],
  circles: readonly Circle[],
  { a, b }: Pair,
  held: readonly number[],
): Omit<Beside, 'nothingOwn'> {
  const oneTown = sameTown(pool.records[a]!.home, pool.records[b]!.home);
  const isDwelling = (at: number) => {
    const { kind, key } = holdings[at]!;
    if (circles[at]!.identities > largestFamily) return false;
    if (kind === 'address') return heldKey(pool, holdings[at]!, a).raised === undefined;
    return kind === 'residential-ip' && !key.startsWith(businessLine) && oneTown;
  };
  return {
    oneDwelling: held.some(isDwelling),
    kinds: held.map((at) => holdings[at]!.kind),
    bornTogether: held.some((at) => holdings[at]!.kind === 'document-metadata' && holdings[at]!.key.startsWith('createdAt')),
  };
}

/** An artefact binds when identities conflict over it, chance is unlikely, and nothing innocent shows. */
function edgeOf(pair: Pair, met: readonly Meeting[]): Edge | undefined {
  const binding = met.filter(
    (m) => m.relation === 'conflict' && m.guard === undefined && m.doubt === undefined && m.counts && m.posterior >= convincing,
  );
  if (binding.length === 0) return undefined;
  const bits = Math.max(...binding.map((m) => m.posterior));
  return { a: pair.a, b: pair.b, bits, over: binding.map((m) => m.holding), gapDays: pair.gapDays };
}

/**
 * The same full name with the same profile, or the same career in its particulars, and no contact in common: a real person and a
 * borrower, or two borrowers. Sharing what only its owner controls makes it one person again.
 */
function contestOver(pool: Pool, holdings: readonly Holding[], pair: Pair): Contest | undefined {
  const { identity, contacts, held } = pair;
  if (identity.names !== 'same' || contacts !== 'other' || identity.because === 'verified-person') return undefined;
  const everybodys = (at: number) =>
    [pair.a, pair.b].map((file) => heldKey(pool, holdings[at]!, file)).some((key) => key.setAside !== undefined || key.own === true);
  if (held.some((at) => isControlled(holdings[at]!.kind) && !everybodys(at))) return undefined;
  const pathsOver = (at: number): [string, string] => [
    heldKey(pool, holdings[at]!, pair.a).path,
    heldKey(pool, holdings[at]!, pair.b).path,
  ];
  const profile = held.find((at) => holdings[at]!.kind === 'profile-url');
  if (profile !== undefined) return { pair, because: 'profile-url', paths: pathsOver(profile) };
  if (identity.relation === 'conflict') return undefined;
  const [step] = identity.careers.particulars;
  if (identity.careers.particulars.length >= 2 && step) return { pair, because: 'career', paths: [step.a, step.b] };
  const document = held.find((at) => holdings[at]!.kind === 'document' && !everybodys(at));
  if (document !== undefined) return { pair, because: 'career', paths: pathsOver(document) };
  const [one, other] = [pool.records[pair.a]!.body, pool.records[pair.b]!.body];
  return pair.oneText && one && other ? { pair, because: 'career', paths: [one.path, other.path] } : undefined;
}
