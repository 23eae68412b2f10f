/**
 * Splits a component that hangs on a weak bridge: one pair of files, over one artefact of few bits, that alone joins two groups.
 * A number given to a new owner must not make one ring of two. Groups keep at least three files; a pair is no group.
 */

import type { Edge } from './graph.js';

/** An artefact above this is no chance meeting, even if it is the only one. */
const weakBits = 7;
const leastGroup = 3;

/**
 * Groups of the files of one component, given the edges among them. Walks the component depth first from its first file and lets a
 * subtree go at a weak bridge when both it and the rest are groups; the result depends on files and edges, not on their order.
 */
export function communitiesOf(files: readonly number[], edges: readonly Edge[]): number[][] {
  const tree = walk(files, edges);
  const cut = weakBridges(tree, files.length);
  const groups = new Map<number, number[]>();
  const groupOf = new Map<number, number>();
  for (const file of tree.order) {
    const parent = tree.parents.get(file);
    const group = parent === undefined || cut.has(file) ? file : groupOf.get(parent)!;
    groupOf.set(file, group);
    const members = groups.get(group);
    if (members) members.push(file);
    else groups.set(group, [file]);
  }
  return [...groups.values()].map((members) => members.sort((a, b) => a - b));
}

interface Walk {
  /** Files as they were first reached: parents before children. */
  readonly order: readonly number[];
  readonly parents: ReadonlyMap<number, number>;
  /** The edge by which a file was reached. */
  readonly by: ReadonlyMap<number, Edge>;
  /** Files whose edge to the parent is the only way between its subtree and the rest. */
  readonly bridged: ReadonlySet<number>;
}

/** Tarjan's bridge finding (Information Processing Letters 2, 1974), with a stack of its own: rings can be long chains. */
function walk(files: readonly number[], edges: readonly Edge[]): Walk {
  const ends = endsOf(files, edges);
  const parents = new Map<number, number>();
  const by = new Map<number, Edge>();
  const reached = new Map<number, number>();
  const lowest = new Map<number, number>();
  const order: number[] = [];
  const stack: { readonly file: number; next: number }[] = [];
  const enter = (file: number) => {
    reached.set(file, order.length);
    lowest.set(file, order.length);
    order.push(file);
    stack.push({ file, next: 0 });
  };
  const lower = (file: number, to: number) => lowest.set(file, Math.min(lowest.get(file)!, to));
  if (files.length > 0) enter(files[0]!);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const edge = ends.get(top.file)![top.next++];
    if (!edge) {
      stack.pop();
      const parent = parents.get(top.file);
      if (parent !== undefined) lower(parent, lowest.get(top.file)!);
      continue;
    }
    const other = edge.a === top.file ? edge.b : edge.a;
    if (edge === by.get(top.file)) continue;
    const seen = reached.get(other);
    if (seen !== undefined) lower(top.file, seen);
    else {
      parents.set(other, top.file);
      by.set(other, edge);
      enter(other);
    }
  }
  const bridged = order.filter((file) => parents.has(file) && lowest.get(file) === reached.get(file));
  return { order, parents, by, bridged: new Set(bridged) };
}

/** Edges at each file, by the other end. Two files have one edge. */
function endsOf(files: readonly number[], edges: readonly Edge[]): Map<number, Edge[]> {
  const ends = new Map<number, Edge[]>(files.map((file) => [file, []]));
  for (const edge of edges) {
    ends.get(edge.a)!.push(edge);
    ends.get(edge.b)!.push(edge);
  }
  for (const [file, at] of ends) at.sort((x, y) => x.a + x.b - file - (y.a + y.b - file));
  return ends;
}

/** From the leaves up: a subtree is let go where it hangs on a weak bridge and what is left stays a group. */
function weakBridges({ order, parents, by, bridged }: Walk, size: number): Set<number> {
  const cut = new Set<number>();
  const weight = new Map<number, number>();
  let left = size;
  for (const file of [...order].reverse()) {
    const own = (weight.get(file) ?? 0) + 1;
    const parent = parents.get(file);
    if (parent === undefined) continue;
    const edge = by.get(file)!;
    const weak = bridged.has(file) && edge.bits < weakBits && edge.over.length === 1;
    if (weak && own >= leastGroup && left - own >= leastGroup) {
      cut.add(file);
      left -= own;
    } else weight.set(parent, (weight.get(parent) ?? 0) + own);
  }
  return cut;
}
