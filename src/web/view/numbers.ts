/** Numbers as the screens print them: bits signed with two decimals and a true minus, counts with a comma at thousands. */

const minus = '−';

/** Bits to whole hundredths, so that sums of printed numbers can be made exact. */
export const cents = (bits: number): number => Math.round(bits * 100) + 0;

export function signedCents(value: number): string {
  const digits = (Math.abs(value) / 100).toFixed(2);
  if (value === 0) return digits;
  return `${value < 0 ? minus : '+'}${digits}`;
}

/** `+7.20`, `−1.90`, `0.00`. */
export const signed = (bits: number): string => signedCents(cents(bits));

/** A mark on an axis: `+4`, `0`, `−8`. */
export const tickLabel = (value: number): string => (value === 0 ? '0' : `${value < 0 ? minus : '+'}${Math.abs(value)}`);

export const count = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

/** Rarity in bits to a share: 11.2 → `1 in 2,353`. */
export function oneIn(bits: number): string {
  const files = 2 ** Math.max(0, bits);
  return files < 1.5 ? 'in every file' : `1 in ${count(Math.round(files))}`;
}

/** Which of four drawn weights a rarity has: common, 1 in 100, 1 in 1,000, rarer than 1 in 10,000. */
export function rarityStep(bits: number): 1 | 2 | 3 | 4 {
  const files = 2 ** bits;
  if (files >= 10_000) return 4;
  if (files >= 1_000) return 3;
  return files >= 100 ? 2 : 1;
}

/** A probability that was earned on own outcomes: `94.2 %`. */
export const percent = (p: number): string => `${(p * 100).toFixed(1)} %`;

/**
 * Rounds parts so that the printed parts add up to the printed total: each part to its nearest hundredth, and what is then over or short
 * is given to the parts whose rounding was furthest off. Zero stays zero. All in hundredths.
 */
export function addUp(parts: readonly number[], total: number): number[] {
  const rounded = parts.map(cents);
  let rest = total - rounded.reduce((sum, part) => sum + part, 0);
  const step = Math.sign(rest);
  const byError = parts
    .map((part, i) => ({ i, error: (part * 100 - (rounded[i] ?? 0)) * step }))
    .filter(({ i }) => parts[i] !== 0)
    .sort((a, b) => b.error - a.error || a.i - b.i);
  for (let turn = 0; rest !== 0 && byError.length > 0; turn++) {
    const at = byError[turn % byError.length]?.i ?? 0;
    rounded[at] = (rounded[at] ?? 0) + step;
    rest -= step;
  }
  return rounded;
}
