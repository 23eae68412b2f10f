/** Other forms the same name may take: compared, never shown. */

import type { Form } from './form.js';
import { fullNamesOf } from './nicknames.js';
import { otherSpellingsOf, syllableKey, vowelled } from './romanisation.js';

/** Linking reads a dozen forms of a file. */
const mostForms = 16;

export interface Known {
  readonly tokens: Form;
  /** Ways to take words apart or join them, particles dropped, names in brackets, names at birth. */
  readonly forms: readonly Form[];
  readonly unvowelled: boolean;
}

/** Most telling first: what the name itself says, then what is generally known of names, then order. */
export function alternativesOf({ tokens, forms, unvowelled }: Known): Form[] {
  const out = new Map<string, Form>([[keyOf(tokens), tokens]]);
  const add = (form: Form) => {
    if (form.length > 0 && form.every((token) => token !== '') && out.size <= mostForms) out.set(keyOf(form), out.get(keyOf(form)) ?? form);
  };
  if (unvowelled) add(tokens.map((token) => vowelled(token) ?? token));
  for (const form of forms) add(form);
  if (tokens.length > 2) add([tokens[0]!, tokens.at(-1)!]);
  for (const form of oneReplaced(tokens, fullNamesOf)) add(form);
  for (const form of respelled(tokens)) add(form);
  for (const form of joins(tokens)) add(form);
  if (tokens.length > 1) {
    add([tokens.at(-1)!, ...tokens.slice(0, -1)]);
    add([...tokens.slice(1), tokens[0]!]);
  }
  out.delete(keyOf(tokens));
  return [...out.values()].slice(0, mostForms);
}

const keyOf = (form: Form): string => form.join(' ');

const oneReplaced = (tokens: Form, others: (token: string) => readonly string[]): Form[] =>
  tokens.flatMap((token, i) => others(token).map((other) => tokens.with(i, other)));

/** Every token in the spelling of its group, in the coarse key of its syllables, and one token at a time. */
function respelled(tokens: Form): Form[] {
  if (tokens.length < 2) return oneReplaced(tokens, otherSpellingsOf);
  const spelled = tokens.map((token) => otherSpellingsOf(token)[0] ?? token);
  const coarse = tokens.map((token, i) => (token.length === 1 ? token : (syllableKey(token) ?? syllableKey(spelled[i]!))));
  const readable = tokens.length < 4 && coarse.every((key) => key !== undefined);
  const family = (i: number) => syllableKey(spelled[i]!) ?? coarse[i]!;
  return [
    spelled,
    ...oneReplaced(tokens, otherSpellingsOf),
    ...(readable
      ? [
          [family(0), coarse.slice(1).join('')],
          [coarse.slice(0, -1).join(''), family(tokens.length - 1)],
        ]
      : []),
  ];
}

/** Two neighbouring short words as one: `min jun kim` and `minjun kim`. */
const joins = (tokens: Form): Form[] =>
  tokens.length < 3 || tokens.length > 4
    ? []
    : tokens.slice(1).map((token, i) => [...tokens.slice(0, i), tokens[i]! + token, ...tokens.slice(i + 2)]);
