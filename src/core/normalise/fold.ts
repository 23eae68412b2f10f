/** Text brought to the form in which it is compared. */

import { isPlaceholder } from '../intake/text.js';
import { remembered } from './remembered.js';
import { transliterate } from './transliterate.js';

const ascii = /^[\x00-\x7f]*$/;

/** Trimmed, in composed form; undefined for nothing and for words written where nothing is known. */
export function stated(text: string | undefined, name = false): string | undefined {
  if (text === undefined || isPlaceholder(text, name)) return undefined;
  const trimmed = (ascii.test(text) ? text : text.normalize('NFC')).trim();
  return trimmed === '' ? undefined : trimmed;
}

/**
 * Lower-case ASCII words, single spaces between: `Müller & Söhne` → `muller and sohne`. Empty when nothing readable is left:
 * callers treat that as absent, so that two unreadable values never equal each other.
 */
export const foldKey = remembered(5000, (text: string) => {
  const lower = transliterate(text).toLowerCase();
  if (folded.test(lower)) return lower;
  return lower
    .replaceAll('&', ' and ')
    .replace(/['`"]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
});

/** As it stands: most names are plain words. */
const folded = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Whether a text has letters of another script than Latin, where spaces between words are a matter of style. */
export const hasOtherScript = (text: string): boolean => /(?!\p{Script=Latin})\p{L}/u.test(text);

/** The key of a name in any script: words folded; in other scripts without spaces. */
export const nameKey = (text: string): string => (hasOtherScript(text) ? foldKey(text).replaceAll(' ', '') : foldKey(text));
