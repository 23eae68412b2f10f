/**
 * One referee in the files of two people. Most are honest: a professor, a former manager, a coach vouch for many. It takes a contradiction
 * to accuse: two names at one mailbox, a referee who is an applicant under another name, or a superior of people who never met anywhere.
 */

import { type Career, knowsPlace, sharePlace } from './career.js';
import { type PreparedNames, prepareNames, relateNames } from './names.js';
import type { LinkKey, Vouching } from './record.js';

/** `guard`: what explains it · `doubt`: what could, though nothing shows it · neither: nothing does. */
export interface Reading {
  readonly guard?: string;
  readonly doubt?: string;
}

/** One of the two files, and how it holds the contact. */
export interface Side {
  readonly key: LinkKey;
  readonly career: Career;
  readonly names: PreparedNames;
}

/** `strangers`: see `ofStrangers`. */
export function refereeReading(one: Side, other: Side, strangers: boolean): Reading {
  if (sharePlace(one.career, other.career)) return { guard: 'colleagues' };
  if (one.key.own || other.key.own) return one.key.own ? namedReading(other, one) : namedReading(one, other);
  const [x, y] = [one.key.referee ?? {}, other.key.referee ?? {}];
  const told = (firm: string | undefined) => firm !== undefined && (knowsPlace(one.career, firm) || knowsPlace(other.career, firm));
  if (x.firm !== undefined && x.firm === y.firm && told(x.firm)) return { guard: 'colleagues' };
  if (apartInName(x, y)) return {};
  if (x.as === 'teaching' || y.as === 'teaching') return { guard: 'teacher' };
  if (strangers && x.as === 'work' && y.as === 'work') return {};
  return told(x.firm) || told(y.firm) ? { guard: 'former manager' } : { doubt: 'an acquaintance of both' };
}

const namesOf = ({ name }: Vouching): PreparedNames => prepareNames(name ? [name] : []);

const apartInName = (x: Vouching, y: Vouching): boolean => relateNames(namesOf(x), namesOf(y)) === 'unrelated';

/** The contact is the other applicant's own. Under their own name they may be a friend who also looks for work. */
const namedReading = (namer: Side, owner: Side): Reading =>
  relateNames(namesOf(namer.key.referee ?? {}), owner.names) === 'unrelated' ? {} : { doubt: 'a referee who applies too' };

/** From three on, a superior must have met them somewhere; one who went from firm to firm, each file's own, may have met one more. */
const fewest = 3;

/**
 * Three people or more whom one referee is said to have worked with, and no two of them were ever at one firm or school; or nobody was ever at
 * the firm they name, and few met elsewhere: a manager who has moved on is named by those who were together before. `sides`: one for each identity;
 * where a career is unread nothing is known.
 */
export function ofStrangers(sides: readonly Pick<Side, 'key' | 'career'>[]): boolean {
  // Whoever names them for another reason clears nobody: a crew could send such a file along.
  const named = sides.filter(({ key, career }) => !key.own && career.work.length > 0 && key.referee?.as === 'work');
  if (named.length < fewest) return false;
  const pairs = named.flatMap((one, i) => named.slice(i + 1).map((other) => sharePlace(one.career, other.career)));
  const met = pairs.filter((together) => together).length;
  const knowing = named.filter(({ key, career }) => key.referee?.firm !== undefined && knowsPlace(career, key.referee.firm)).length;
  if (met === 0) return named.length > fewest || knowing < named.length;
  return knowing === 0 && 2 * met < pairs.length;
}
