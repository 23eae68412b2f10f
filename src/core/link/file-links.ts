/** What the graph says about each file: shared artefacts, contested identities, files of the same person, the burst it came in. */

import { maximumPointers, type Pointer } from '../model/evidence.js';
import { artefactKinds, type ContestedIdentity, type FileLinks, type SharedArtefact } from '../model/link.js';
import type { Graph } from './graph.js';
import { heldKey, type Pool } from './holdings.js';
import { type Meeting, textHolding } from './meetings.js';

/** Another file as seen from one file. */
interface Seen {
  readonly other: number;
  readonly path: string;
  readonly gapDays: number | undefined;
}

interface SeenOver extends Seen {
  readonly meeting: Meeting;
}

/** Everything one file meets over one artefact. */
interface Sides {
  readonly path: string;
  readonly over: SeenOver[];
}

const burstDays = 14;
const kindOrder = new Map<string, number>(artefactKinds.map((kind, i) => [kind, i]));

/** By number of file; files without links are absent. `ringOf`: ids of rings by number of file. */
export function fileLinksOf(graph: Graph, ringOf: ReadonlyMap<number, string>): Map<number, FileLinks> {
  const shared = sharedOf(graph);
  const contested = contestedOf(graph);
  const again = againOf(graph);
  const burst = burstOf(graph);
  const files = [...new Set([...shared.keys(), ...contested.keys(), ...again.keys(), ...burst.keys(), ...ringOf.keys()])];
  return new Map(
    files
      .sort((a, b) => a - b)
      .map((file) => [
        file,
        {
          shared: shared.get(file) ?? [],
          contested: contested.get(file) ?? [],
          again: again.get(file) ?? [],
          ring: ringOf.get(file) ?? null,
          burst: burst.get(file) ?? null,
        },
      ]),
  );
}

function sharedOf(graph: Graph): Map<number, SharedArtefact[]> {
  const sides = new Map<number, Map<number, Sides>>();
  const pathIn = (file: number, holding: number) =>
    holding === textHolding ? graph.pool.records[file]!.body!.path : heldKey(graph.pool, graph.holdings[holding]!, file).path;
  const note = (file: number, other: number, meeting: Meeting) => {
    const { holding, gapDays } = meeting;
    const own = getOr(sides, file, () => new Map<number, Sides>());
    getOr(own, holding, () => ({ path: pathIn(file, holding), over: [] })).over.push({
      other,
      path: pathIn(other, holding),
      gapDays,
      meeting,
    });
  };
  for (const meeting of graph.meetings) {
    note(meeting.pair.a, meeting.pair.b, meeting);
    note(meeting.pair.b, meeting.pair.a, meeting);
  }
  const out = new Map<number, SharedArtefact[]>();
  for (const [file, own] of sides) {
    const met = [...own].sort(([x], [y]) => x - y).flatMap(([holding, side]) => artefactOf(graph, file, holding, side) ?? []);
    if (met.length > 0) out.set(file, met.sort(byKindAndPath));
  }
  return out;
}

/** Where some meetings are innocent and others not, only the others accuse; the innocent ones are then left out. */
function artefactOf(graph: Graph, file: number, holding: number, { path, over }: Sides): SharedArtefact | undefined {
  const { pool } = graph;
  const conflicts = over.filter(({ meeting }) => meeting.relation === 'conflict');
  const open = conflicts.filter(({ meeting }) => meeting.guard === undefined);
  const firm = open.filter(({ meeting }) => meeting.doubt === undefined);
  const conflicting = nearestFirst(firm.length > 0 ? firm : open.length > 0 ? open : conflicts);
  const unknown = nearestFirst(over.filter(({ meeting }) => meeting.relation === 'unknown'));
  const [first] = [...conflicting, ...unknown];
  if (!first) return undefined;
  const named = holding !== textHolding && heldKey(pool, graph.holdings[holding]!, file).own === true;
  const guard = open.length === 0 ? conflicting[0]?.meeting.guard : named ? 'named by another file' : undefined;
  const doubt = guard === undefined && firm.length === 0 ? conflicting[0]?.meeting.doubt : undefined;
  const raised = raisedBy(graph, file, holding, open);
  return {
    kind: first.meeting.kind,
    path,
    conflicting: pointers(pool, conflicting),
    unknown: pointers(pool, unknown),
    conflictingFiles: conflicting.length,
    unknownFiles: unknown.length,
    agreeingFiles: over.filter(({ meeting }) => meeting.relation === 'agree').length,
    apartFiles: conflicting.filter(({ meeting }) => meeting.pair.apart).length,
    holders: Math.max(conflicting.length > 0 ? 2 : 1, graph.circles[holding]?.identities ?? likeTexts(pool, file, over)),
    posterior: Math.max(...(conflicting.length > 0 ? conflicting : unknown).map(({ meeting }) => meeting.posterior)),
    ...(raised === undefined ? {} : { raised }),
    large: graph.holdings[holding]?.large ?? false,
    ...(guard === undefined ? {} : { guard }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** Texts have no holding: one full name among those alike is one identity. */
const likeTexts = (pool: Pool, file: number, over: readonly SeenOver[]): number =>
  new Set([file, ...over.filter(({ meeting }) => meeting.relation !== 'agree').map(({ other }) => other)].map((one) => pool.names[one]))
    .size;

function raisedBy(graph: Graph, file: number, holding: number, open: readonly SeenOver[]): string | undefined {
  if (holding === textHolding) return undefined;
  const fact = heldKey(graph.pool, graph.holdings[holding]!, file).raised;
  if (fact !== undefined) return fact;
  const { kind } = graph.holdings[holding]!;
  const byHomes = kind === 'residential-ip' || kind === 'shipping-address';
  return byHomes && open.some(({ meeting }) => meeting.pair.apart) ? 'people who say they live apart' : undefined;
}

function contestedOf({ pool, contests }: Graph): Map<number, ContestedIdentity[]> {
  const seen = new Map<
    number,
    Map<string, { readonly because: ContestedIdentity['because']; readonly path: string; readonly others: Seen[] }>
  >();
  for (const { pair, because, paths } of contests) {
    const note = (file: number, path: string, other: number, otherPath: string) =>
      getOr(
        getOr(seen, file, () => new Map()),
        `${because} ${path}`,
        () => ({ because, path, others: [] as Seen[] }),
      ).others.push({ other, path: otherPath, gapDays: pair.gapDays });
    note(pair.a, paths[0], pair.b, paths[1]);
    note(pair.b, paths[1], pair.a, paths[0]);
  }
  const entries = [...seen].map(([file, own]): [number, ContestedIdentity[]] => [
    file,
    [...own]
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([, { because, path, others }]) => ({ path, others: pointers(pool, nearestFirst(others)), files: others.length, because })),
  ]);
  return new Map(entries);
}

function againOf({ pool, holdings, again }: Graph): Map<number, Pointer[]> {
  const seen = new Map<number, Seen[]>();
  for (const { a, b, held, gapDays } of again) {
    const [first] = held;
    const pathIn = (file: number) => (first === undefined ? pool.records[file]!.body!.path : heldKey(pool, holdings[first]!, file).path);
    getOr(seen, a, () => []).push({ other: b, path: pathIn(b), gapDays });
    getOr(seen, b, () => []).push({ other: a, path: pathIn(a), gapDays });
  }
  return new Map([...seen].map(([file, others]) => [file, pointers(pool, nearestFirst(others))]));
}

/** The file itself first: it lies nearest to itself. */
function burstOf({ pool, edges }: Graph): Map<number, NonNullable<FileLinks['burst']>> {
  const seen = new Map<number, Seen[]>();
  const note = (file: number, other: number, gapDays: number) =>
    getOr(seen, file, () => [{ other: file, path: '/submittedAt', gapDays: -1 }]).push({ other, path: '/submittedAt', gapDays });
  for (const { a, b, gapDays } of edges) {
    if (gapDays === undefined || gapDays > burstDays) continue;
    note(a, b, gapDays);
    note(b, a, gapDays);
  }
  return new Map([...seen].map(([file, others]) => [file, { files: pointers(pool, nearestFirst(others)), withinDays: burstDays }]));
}

/** Nearest in time first, undated last, ties by name of the file, which its number follows. */
const nearestFirst = <S extends Seen>(seen: readonly S[]): S[] => {
  const gap = (one: Seen) => one.gapDays ?? Number.POSITIVE_INFINITY;
  return [...seen].sort((x, y) => (gap(x) === gap(y) ? x.other - y.other : gap(x) - gap(y)));
};

const pointers = (pool: Pool, seen: readonly Seen[]): Pointer[] =>
  seen.slice(0, maximumPointers).map(({ other, path }) => {
    const { source, id } = pool.records[other]!.ref;
    return { source, application: id, path };
  });

function byKindAndPath(x: SharedArtefact, y: SharedArtefact): number {
  const order = kindOrder.get(x.kind)! - kindOrder.get(y.kind)!;
  if (order !== 0 || x.path === y.path) return order;
  return x.path < y.path ? -1 : 1;
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const kept = map.get(key);
  if (kept !== undefined) return kept;
  const made = make();
  map.set(key, made);
  return made;
}
