/** log2 odds: adding two is combining two independent clues. */
export type Bits = number & { readonly _: 'Bits' };

export const bits = (n: number): Bits => n as Bits;

/** `1 / (1 + 2^-bits)`. */
export const probabilityOf = (b: number): number => 1 / (1 + 2 ** -b);
