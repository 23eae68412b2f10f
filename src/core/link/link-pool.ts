/** Linking a pool of files in one go: pure, and the same for any order of the records. */

import { compareRefs, refKey } from '../model/application.js';
import type { PoolFacts } from '../model/link.js';
import type { Linkage, Sha256 } from '../ports.js';
import { componentsOf } from './components.js';
import { fileLinksOf } from './file-links.js';
import { type Graph, graphOf } from './graph.js';
import type { LinkRecord } from './record.js';
import { ringsOf } from './rings.js';

/** `records`: one per file. */
export function linkPool(records: Iterable<LinkRecord>, pool: PoolFacts, sha256: Sha256): Linkage {
  return linkageOf(
    graphOf(
      [...records].sort((a, b) => compareRefs(a.ref, b.ref)),
      pool,
    ),
    sha256,
  );
}

function linkageOf(graph: Graph, sha256: Sha256): Linkage {
  const components = componentsOf(graph);
  const rings = ringsOf(graph, components, sha256);
  const nameOf = (file: number) => refKey(graph.pool.records[file]!.ref);
  const ringOf = new Map(rings.flatMap(({ ring, files }) => files.map((file): [number, string] => [file, ring.id])));
  const links = [...fileLinksOf(graph, ringOf)];
  return {
    files: new Map(links.map(([file, one]) => [nameOf(file), one])),
    rings: rings.map(({ ring }) => ring),
    groups: components.map(({ files }) => files.map(nameOf)),
  };
}
