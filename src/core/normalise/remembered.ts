/** Longer texts are seldom met twice and would make the store large. */
const longestKey = 200;

/** Enough for values that stand twice in one file and in no other. */
export const forOneFile = 64;

/**
 * Keeps what a pure function gave for a text. The store is emptied when it is full, so memory stays bounded;
 * answers do not depend on what is kept.
 */
export function remembered<V>(most: number, make: (text: string) => V): (text: string) => V {
  const kept = new Map<string, V>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as V;
    const made = make(text);
    if (text.length > longestKey) return made;
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
