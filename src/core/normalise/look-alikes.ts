/** Text as it is read by a person: without signs that nobody sees, and with letters that only look like Latin ones turned into these. */

const plain = /^[\x00-\x7f]*$/;
/** Soft hyphens, joiners, marks of direction, variation selectors: https://www.unicode.org/reports/tr36/, 2.2. */
const unseen = /\p{Cf}|\p{Variation_Selector}|[\u115f\u1160\u3164\uffa0]/gu;
const dotted = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}/u;
const letter = /[a-z]/i;
const otherWord = /[\p{L}\p{N}\p{M}]+/gu;

/** Letters of other alphabets that print as a Latin letter (after Unicode's confusables.txt, https://www.unicode.org/Public/security/). */
const pairs =
  'аa вb сc ԁd еe һh іi јj кk ӏl мm нh оo рp ԛq гr ѕs тt уy хx ԝw ѵv зz ' +
  'АA ВB СC ЕE НH ІI ЈJ КK ӀI МM ОO РP ЅS ТT УY ХX ԜW ' +
  'αa βb ϲc εe ηn ιi јj κk νv οo ρp τt υu χx γy ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'օo սu հh ոn ցg';
const latin = new Map(pairs.split(' ').map((pair) => [pair[0]!, pair[1]!]));

/**
 * Only words that mix alphabets are changed, and words made of look-alikes alone where the text has no other word of their alphabet:
 * what is really written in Cyrillic or Greek stays.
 */
export function unmasked(text: string): string {
  if (plain.test(text)) return text;
  const seen = text.normalize('NFKC').replace(unseen, '');
  if (!dotted.test(seen)) return seen;
  const disguised = !(seen.match(otherWord) ?? []).some((word) => dotted.test(word) && !letter.test(word) && !isLookAlike(word));
  return seen.replace(otherWord, (word) =>
    dotted.test(word) && (letter.test(word) || (disguised && isLookAlike(word)))
      ? [...word].map((sign) => latin.get(sign) ?? sign).join('')
      : word,
  );
}

const isLookAlike = (word: string): boolean => [...word].every((sign) => latin.has(sign) || /[\p{N}\p{M}]/u.test(sign));
