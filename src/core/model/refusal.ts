/** One input that was not accepted: what, where, why and what to do. A line of `refused.jsonl`. */
export interface Refusal {
  readonly file: string;
  /** 1-based physical line where the record begins; absent for a whole document. */
  readonly line?: number;
  /** JSON pointer inside the record. */
  readonly path?: string;
  /** Why, and what to do about it, in one sentence each. */
  readonly reason: string;
  readonly id?: string;
  readonly source?: string;
}

/** Something kept but not understood, counted once per path and reason. */
export interface Report {
  readonly path: string;
  readonly reason: string;
  readonly count: number;
}
