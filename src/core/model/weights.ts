/** A numbered set of weights: append only, never edited in place. */

export interface Grade {
  /** Bits at the smallest firing case (strength 1). Negative for exculpatory signals. */
  readonly bits: number;
  /** Standard deviation of those bits as an expert's belief. */
  readonly spread: number;
}

export interface Weights {
  readonly version: string;
  readonly made: string;
  /** log2 odds of the base rate. */
  readonly prior: number;
  readonly priorSpread: number;
  /** Evidence bits from which a file that meets the rule is flagged; null asks at the rule alone. */
  readonly askAt: number | null;
  readonly grades: Readonly<Record<string, Grade>>;
  /** What any line weighs that a guard demoted to context. */
  readonly demoted: Grade;
  /** What a line of class B weighs where an everyday reason could explain it that nothing shows. */
  readonly lessened: Grade;
  /** Most that the A to C lines of a family may add up to. */
  readonly caps: Readonly<Record<string, number>>;
  /** Most that the D lines of a family may add up to. */
  readonly contextCaps: Readonly<Record<string, number>>;
  readonly calibrated: boolean;
}
