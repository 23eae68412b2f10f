/** The words the shapes of records are written in. One table of shapes says all that intake demands of a record. */

import type { Check } from './values.js';

/** `name`: text that names somebody, where Null and Na are not placeholders. */
export interface TextShape {
  readonly type: 'text';
  readonly check?: Check;
  readonly name?: boolean;
  /** The words allowed, and whether another word refuses the record or is kept and reported. */
  readonly words?: ReadonlySet<string>;
  readonly otherwise?: 'refuse' | 'report';
}

export interface NumberShape {
  readonly type: 'number';
  readonly from?: number;
  readonly to?: number;
}

export interface FlagShape {
  readonly type: 'flag';
}

/** At most `most` entries are kept; the rest is left out and reported. */
export interface ListShape {
  readonly type: 'list';
  readonly of: Shape;
  readonly most: number;
}

/** An object whose keys are known. Others are kept and reported. A Map, because `constructor` is a key like any other. */
export interface RecordShape {
  readonly type: 'record';
  readonly keys: ReadonlyMap<string, Shape>;
}

/** An object with free keys. */
export interface TableShape {
  readonly type: 'table';
  readonly of: Shape;
}

/** Whatever stands there, made storable. */
export interface AnythingShape {
  readonly type: 'anything';
}

export type Shape = TextShape | NumberShape | FlagShape | ListShape | RecordShape | TableShape | AnythingShape;

export const text: TextShape = { type: 'text' };
export const name: TextShape = { type: 'text', name: true };
export const number: NumberShape = { type: 'number' };
export const flag: FlagShape = { type: 'flag' };
export const anything: AnythingShape = { type: 'anything' };

export const checked = (check: Check): TextShape => ({ type: 'text', check });
export const between = (from: number, to: number): NumberShape => ({ type: 'number', from, to });

/** A word outside the list is kept, reported, and read by no signal. */
export const word = (...words: readonly string[]): TextShape => ({ type: 'text', words: new Set(words), otherwise: 'report' });

/** A word outside the list refuses the record: a verdict that is not understood must not be read as another. */
export const verdict = (...words: readonly string[]): TextShape => ({ type: 'text', words: new Set(words), otherwise: 'refuse' });

export const list = (of: Shape, most = 1_000): ListShape => ({ type: 'list', of, most });
export const record = (keys: Readonly<Record<string, Shape>>): RecordShape => ({ type: 'record', keys: new Map(Object.entries(keys)) });
export const table = (of: Shape): TableShape => ({ type: 'table', of });
