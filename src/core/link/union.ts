/** Disjoint sets of the numbers 0 to n-1; the root of a set is its smallest number, so it does not depend on the order of joins. */

export interface Sets {
  join(a: number, b: number): void;
  rootOf(a: number): number;
}

export function disjointSets(size: number): Sets {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const rootOf = (a: number): number => {
    let at = a;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  return {
    rootOf,
    join(a, b) {
      const x = rootOf(a);
      const y = rootOf(b);
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
