/** The form in which words of headings, titles and places are compared: lower case, no accents, single spaces, no punctuation. */

const plain = /^[a-z0-9 ]*$/;
const ascii = /^[\x20-\x7e]*$/;
const asciiOther = /[^a-z0-9+#]+/g;
const marks = /\p{M}+/gu;
const other = /[^\p{L}\p{N}+#]+/gu;

export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower.includes('  ') ? lower.replace(/ +/g, ' ').trim() : lower.trim();
  if (ascii.test(lower)) return lower.replace(asciiOther, ' ').trim();
  return lower
    .normalize('NFKD')
    .replace(marks, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(other, ' ')
    .trim();
}

/** Unicode blocks of Chinese, Japanese and Korean writing, which puts no spaces between words. */
export const hasIdeographs = (text: string): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
