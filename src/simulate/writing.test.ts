import { describe, expect, it } from 'vitest';
import { Random } from './random.js';
import { newBody } from './writing.js';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9+#.]+/g) ?? [];

function grams(seed: number, size: number): Set<string> {
  const body = newBody(new Random(seed, 'writing'), 'software', seed % 2 === 0 ? 'polished' : 'plain', 4, 'Software Engineer', 8);
  const words = wordsOf([body.summary, ...body.deeds.flat()].join(' . '));
  return new Set(words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' ')));
}

describe('two honest resumes of one trade', () => {
  const writers = 120;
  const shingles = Array.from({ length: writers }, (_, seed) => grams(seed, 4));
  const passages = Array.from({ length: writers }, (_, seed) => grams(seed, 20));

  it('share a phrase here and there, never most of the text', () => {
    let most = 0;
    for (let a = 0; a < writers; a++) {
      for (let b = a + 1; b < writers; b++) {
        const [one, other] = [shingles[a] as Set<string>, shingles[b] as Set<string>];
        const both = [...one].filter((gram) => other.has(gram)).length;
        most = Math.max(most, both / (one.size + other.size - both));
      }
    }
    expect(most).toBeGreaterThan(0.005);
    expect(most).toBeLessThan(0.2);
  });

  it('have no passage of twenty words in common', () => {
    const seen = new Map<string, number>();
    for (const [who, set] of passages.entries()) {
      for (const passage of set) {
        expect(seen.get(passage) ?? who, passage).toBe(who);
        seen.set(passage, who);
      }
    }
  });
});
