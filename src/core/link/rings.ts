/** Rings: files of conflicting identities bound by artefacts, with stable names. A ring is a question about artefacts, not a verdict on members. */

import { refKey } from '../model/application.js';
import type { Ring } from '../model/screening.js';
import type { Sha256 } from '../ports.js';
import { communitiesOf } from './communities.js';
import type { Component } from './components.js';
import type { Edge, Graph } from './graph.js';
import type { Pool } from './holdings.js';
import { textHolding } from './meetings.js';
import { rarityOf } from './posterior.js';
import { disjointSets } from './union.js';

export interface FoundRing {
  readonly ring: Ring;
  /** Numbers of the members, rising. */
  readonly files: readonly number[];
}

const idDigits = 12;

/** By id. A ring has two members or more. */
export function ringsOf(graph: Graph, components: readonly Component[], sha256: Sha256): FoundRing[] {
  const found: FoundRing[] = [];
  for (const { files, edges } of components) {
    for (const group of communitiesOf(files, edges)) {
      if (group.length < 2) continue;
      const within = new Set(group);
      const bound = edges.filter((edge) => within.has(edge.a) && within.has(edge.b));
      found.push({ ring: ringOf(graph, group, bound, sha256), files: group });
    }
  }
  return found.sort((x, y) => (x.ring.id < y.ring.id ? -1 : 1));
}

/** `ring-` and the start of the SHA-256 of its founder's name: growth keeps it, a merge keeps the older, a split leaves it with the founder's part. */
function ringOf(graph: Graph, files: readonly number[], edges: readonly Edge[], sha256: Sha256): Ring {
  const { pool } = graph;
  const times = files.flatMap((file) => pool.records[file]!.submittedAt ?? []).sort();
  const [firstSeen, lastSeen] = [times[0], times.at(-1)];
  return {
    schema: 'ring/1',
    id: `ring-${sha256(refKey(pool.records[founderOf(pool, files)]!.ref)).slice(0, idDigits)}`,
    members: files.map((file) => refKey(pool.records[file]!.ref)),
    assets: assetsOf(graph, files, edges),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

/** The smallest time as written, then source, then id; files without a time last. Numbers of files follow source and id. */
function founderOf(pool: Pool, files: readonly number[]): number {
  const time = (file: number) => pool.records[file]!.submittedAt;
  return files.reduce((first, file) => {
    const [one, other] = [time(first), time(file)];
    if (other === undefined) return first;
    return one === undefined || other < one ? file : first;
  });
}

/** Artefacts that bind members: identities among the members that hold them (two at least, or it would bind nobody), and how rare they are in the pool. */
function assetsOf(graph: Graph, files: readonly number[], edges: readonly Edge[]): Ring['assets'] {
  const members = new Set(files);
  const over = [...new Set(edges.flatMap((edge) => edge.over))].filter((at) => at !== textHolding);
  const held = over.map((at) => {
    const { kind, files: holders } = graph.holdings[at]!;
    const { who, identities } = graph.circles[at]!;
    const among = new Set(who.filter((_, i) => members.has(holders[i]!)));
    return { kind, holders: Math.max(2, among.size), rarity: rarityOf(graph.pool.facts.sizeBits, identities) };
  });
  const texts = textsOf(files, edges).map((holders) => ({
    kind: 'resume-body',
    holders,
    rarity: rarityOf(graph.pool.facts.sizeBits, holders),
  }));
  return [...held, ...texts].sort((x, y) => (x.kind === y.kind ? y.holders - x.holders || y.rarity - x.rarity : x.kind < y.kind ? -1 : 1));
}

/** Numbers of members behind each text: files whose texts are alike, pair by pair or through others. */
function textsOf(files: readonly number[], edges: readonly Edge[]): number[] {
  const at = new Map(files.map((file, i) => [file, i]));
  const sets = disjointSets(files.length);
  for (const edge of edges) if (edge.over.includes(textHolding)) sets.join(at.get(edge.a)!, at.get(edge.b)!);
  const sizes = new Map<number, number>();
  for (const i of files.keys()) sizes.set(sets.rootOf(i), (sizes.get(sets.rootOf(i)) ?? 0) + 1);
  return [...sizes.values()].filter((size) => size >= 2);
}
