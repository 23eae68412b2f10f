/** The one text of a value, whatever the order of its keys: RFC 8785. */

import canonicalize from 'canonicalize';

/** `value` is storable JSON, as intake leaves it: no lone surrogate, no number beyond a double. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have canonical text');
  return text;
}
