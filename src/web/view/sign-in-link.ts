/** What somebody pastes to sign in, and where they go afterwards. */

/** The token of a whole link, of its end, or by itself; undefined when there is none. */
export function tokenOf(pasted: string): string | undefined {
  const text = pasted.trim();
  const found = /[?&#]token=([^&#\s]+)/.exec(text) ?? /^token=([^&#\s]+)/.exec(text);
  if (found?.[1] !== undefined) return decoded(found[1]);
  return /^[\w.~-]+$/.test(text) ? text : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Only a path of this app is gone to: a link must not send anybody elsewhere. */
export const pathInside = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
