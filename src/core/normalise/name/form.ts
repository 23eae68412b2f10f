/** One way a name may be written: folded tokens in some order. */
export type Form = readonly string[];
