/** Files that edges join, directly or through others. Rings are cut from components, and never reach beyond one. */

import type { Edge, Graph } from './graph.js';
import { disjointSets } from './union.js';

export interface Component {
  /** Numbers of the files, rising; at least two. */
  readonly files: readonly number[];
  readonly edges: readonly Edge[];
}

/** By the first file. */
export function componentsOf({ pool, edges }: Pick<Graph, 'pool' | 'edges'>): Component[] {
  const sets = disjointSets(pool.records.length);
  for (const edge of edges) sets.join(edge.a, edge.b);
  const components = new Map<number, { readonly files: number[]; readonly edges: Edge[] }>();
  const bound = [...new Set(edges.flatMap((edge) => [edge.a, edge.b]))].sort((a, b) => a - b);
  for (const file of bound) {
    const root = sets.rootOf(file);
    const known = components.get(root);
    if (known) known.files.push(file);
    else components.set(root, { files: [file], edges: [] });
  }
  for (const edge of edges) components.get(sets.rootOf(edge.a))!.edges.push(edge);
  return [...components.values()];
}
