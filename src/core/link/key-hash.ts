/**
 * Every key by which one file can meet another, as short strings a store can index. Two files without a common key never
 * influence each other's links; a common key promises nothing (two values may hash alike), it only says: load both and look.
 */

import { artefactKinds } from '../model/link.js';
import { bandsOf } from './minhash.js';
import { fullNameKey } from './names.js';
import type { CareerStep, LinkRecord } from './record.js';

const radix = 36;
const millisecondsOfDay = 86_400_000;
/** Bounds the keys of a history of dozens of entries. */
const mostCareerKeys = 12;

/** Kind, then 53 bits of hash in base 36: `a…` to `n…` artefacts, `y…` name and step of a career, `z<band>.…` text. */
export function blockingKeys(record: LinkRecord): readonly string[] {
  const keys = new Set<string>();
  for (const { kind, key } of record.keys) keys.add(letterOf(kind) + hashOf(key));
  for (const key of careerKeys(record)) keys.add(`y${hashOf(key)}`);
  for (const [band, hash] of bandsOf(record.body).entries()) keys.add(`z${band.toString(radix)}.${hash.toString(radix)}`);
  return [...keys];
}

/** Full name with employer or school and the year it began: rare enough to look up, though the name alone is not. */
export function careerKeys({ identity }: LinkRecord): string[] {
  const name = fullNameKey(identity.names);
  if (name === '') return [];
  const dated = (step: CareerStep) => step.span.start !== undefined && step.where !== '';
  const steps = [...identity.work, ...identity.education].filter(dated).slice(0, mostCareerKeys);
  return [...new Set(steps.map((step) => `${name}\u0000${step.where}\u0000${yearOf(step.span.start!.earliest)}`))];
}

const letters = new Map<string, string>(artefactKinds.map((kind, i) => [kind, String.fromCharCode(97 + i)]));
const letterOf = (kind: LinkRecord['keys'][number]['kind']): string => letters.get(kind) ?? '';

const yearOf = (day: number): number => new Date(day * millisecondsOfDay).getUTCFullYear();

/** Two 32-bit FNV-1a streams with different seeds and a closing mix, of which 53 bits are kept. Not for secrets: keys are personal data. */
function hashOf(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
  }
  high = Math.imul(high ^ (low >>> 15), 0x85ebca6b);
  low = Math.imul(low ^ (high >>> 13), 0xc2b2ae35);
  return (((high >>> 0) & 0x1fffff) * 0x100000000 + (low >>> 0)).toString(radix);
}
