/** Particles of family names, and how they are joined to what they belong to. */

import type { Form } from './form.js';

const particles = new Set(
  (
    'van der den de del della dello degli di da das do dos du d la le las los lo von vom zu zum zur af av ter ten te bin ibn ben bint binti al el ul ' +
    'abd abdul abdel abdal abu st saint ste santa san mac mc o fitz ap nic y e i'
  ).split(' '),
);
/** These belong to a name only between two words of it: alone they are an initial. */
const linking = new Set(['y', 'e', 'i', 'd', 'o']);
/** These are the beginning of one name wherever they stand. */
const bound = new Set([
  'al',
  'el',
  'ul',
  'abd',
  'abdul',
  'abdel',
  'abdal',
  'mc',
  'mac',
  'fitz',
  'st',
  'ste',
  'saint',
  'bin',
  'ibn',
  'bint',
  'binti',
]);

export interface Joined {
  readonly tokens: Form;
  /** The same with the particles left out; undefined when there were none. */
  readonly without: Form | undefined;
}

/**
 * `ludwig van beethoven` → `ludwig vanbeethoven`. A particle at the head of a name is taken for a given name (Van Nguyen, De Andre)
 * unless another particle follows or the family name stands first.
 */
export function joinParticles(words: Form, familyFirst: boolean): Joined {
  const tokens: string[] = [];
  const without: string[] = [];
  let pending = '';
  words.forEach((word, i) => {
    const last = i === words.length - 1;
    if (!last && isParticle(words, i, familyFirst || pending !== '')) {
      pending += linking.has(word) && word.length === 1 && word !== 'd' && word !== 'o' ? '' : word;
      return;
    }
    tokens.push(pending + word);
    without.push(word);
    pending = '';
  });
  return { tokens, without: without.length === tokens.length && without.every((word, i) => word === tokens[i]) ? undefined : without };
}

function isParticle(words: Form, i: number, inside: boolean): boolean {
  const word = words[i]!;
  if (!particles.has(word)) return false;
  if (linking.has(word)) return i > 0 && i < words.length - 1 && (word === 'd' || word === 'o' || words.length > 3);
  if (i > 0 || inside) return true;
  if (bound.has(word)) return words.length > 2 || word !== 'bin';
  return particles.has(words[1] ?? '');
}
