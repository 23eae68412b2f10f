/** Holds a JSON value against a shape: cleans it, reports what is odd, and stops at the first thing that refuses the record. */

import type { ReportTally } from './reports.js';
import type { ListShape, NumberShape, RecordShape, Shape, TableShape, TextShape } from './shape.js';
import { isPlaceholder, storable } from './text.js';

/** Containers inside one another, the record itself included. */
export const maximumNesting = 200;

export interface Fault {
  /** JSON pointer. */
  readonly path: string;
  readonly reason: string;
}

const unknownKey = 'unknown key; kept, read by no signal';
const unknownWord = 'unknown word; kept, read by no signal';

/**
 * What `read` gives shares every part with its input that needed no change, so a clean record costs no copy.
 * `undefined` is absent; after a fault it means nothing.
 */
export class ShapeReading {
  readonly #tally: ReportTally;
  readonly #path: (string | number)[] = [];
  fault: Fault | undefined;

  constructor(tally: ReportTally) {
    this.#tally = tally;
  }

  read(value: unknown, shape: Shape): unknown {
    if (value === null || value === undefined) return undefined;
    if (typeof value === 'string') return this.#string(value, shape);
    switch (shape.type) {
      case 'number':
        return typeof value === 'number' ? this.#number(value, shape) : this.#mistyped(value, 'a number');
      case 'flag':
        return typeof value === 'boolean' ? value : this.#mistyped(value, 'true or false');
      case 'list':
        return Array.isArray(value) ? this.#list(value, shape) : this.#mistyped(value, 'a list in square brackets');
      case 'record':
        return isObject(value) ? this.#record(value, shape) : this.#mistyped(value, 'an object in curly brackets');
      case 'table':
        return isObject(value) ? this.#table(value, shape) : this.#mistyped(value, 'an object in curly brackets');
      case 'text':
        return this.#mistyped(value, 'text in quotes');
      case 'anything':
        return this.#anything(value);
    }
  }

  /** A report about a place below the current one. */
  report(reason: string, ...below: readonly string[]): void {
    this.#tally.add(pointer([...this.#path, ...below], true), reason);
  }

  refuse(reason: string, ...below: readonly string[]): undefined {
    this.fault ??= { path: pointer([...this.#path, ...below], false), reason };
    return undefined;
  }

  #string(value: string, shape: Shape): unknown {
    if (shape.type === 'anything') return storable(value);
    if (isPlaceholder(value, shape.type === 'text' && shape.name === true)) return undefined;
    if (shape.type !== 'text') return this.#mistyped(value, expected[shape.type]);
    const text = storable(value);
    return shape.words ? this.#word(text, shape) : this.#checked(text, shape);
  }

  #checked(text: string, shape: TextShape): string {
    const reason = shape.check?.(text);
    if (reason !== undefined) this.report(reason);
    return text;
  }

  #word(text: string, shape: TextShape): string | undefined {
    if (shape.words?.has(text)) return text;
    if (shape.otherwise === 'refuse') return this.refuse(`The word is none of ${[...(shape.words ?? [])].join(', ')}. Use one of them.`);
    this.report(unknownWord);
    return text;
  }

  #number(value: number, shape: NumberShape): number | undefined {
    if (!Number.isFinite(value)) {
      this.report('too large for a number; unknown');
      return undefined;
    }
    if (value < (shape.from ?? value) || value > (shape.to ?? value)) this.report(`not between ${shape.from} and ${shape.to}; unknown`);
    return value;
  }

  #list(value: readonly unknown[], shape: ListShape): readonly unknown[] | undefined {
    const most = Math.min(value.length, shape.most);
    if (value.length > most) this.report(`more than ${most} entries; the rest is left out`);
    return this.#entries(value.length > most ? value.slice(0, most) : value, (entry) => this.read(entry, shape.of), false);
  }

  #record(value: object, shape: RecordShape): object | undefined {
    return this.#members(value, (key, member) => {
      const known = shape.keys.get(key);
      if (known) return this.read(member, known);
      if (member === null) return undefined;
      this.report(unknownKey);
      return this.#anything(member);
    });
  }

  #table(value: object, shape: TableShape): object | undefined {
    return this.#members(value, (_, member) => this.read(member, shape.of));
  }

  #anything(value: unknown): unknown {
    if (typeof value === 'string') return storable(value);
    // A number JSON can write but no double can hold; canonical JSON has no word for it.
    if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
    if (Array.isArray(value)) return this.#entries(value, (entry) => (entry === null ? null : (this.#anything(entry) ?? null)), true);
    if (isObject(value)) return this.#members(value, (_, member) => (member === null ? undefined : this.#anything(member)));
    return value;
  }

  /** Copies from the first entry that changes. `keep` says whether an absent entry keeps its place. */
  #entries(value: readonly unknown[], change: (entry: unknown) => unknown, keep: boolean): readonly unknown[] | undefined {
    if (!this.#deeper()) return undefined;
    let out: unknown[] | undefined;
    for (let i = 0; i < value.length; i++) {
      this.#path.push(i);
      const after = change(value[i]);
      this.#path.pop();
      if (this.fault) return undefined;
      if (out === undefined && after !== value[i]) out = value.slice(0, i);
      if (out !== undefined && (keep || after !== undefined)) out.push(after);
    }
    return out ?? value;
  }

  /** Copies from the first member that changes. */
  #members(value: object, change: (key: string, member: unknown) => unknown): object | undefined {
    if (!this.#deeper()) return undefined;
    const from = value as Readonly<Record<string, unknown>>;
    const keys = Object.keys(value);
    let out: Record<string, unknown> | undefined;
    for (let i = 0; i < keys.length; i++) {
      const typed = keys[i]!;
      const key = storable(typed);
      this.#path.push(key);
      const after = change(key, from[typed]);
      this.#path.pop();
      if (this.fault) return undefined;
      if (out === undefined && (after !== from[typed] || key !== typed)) {
        out = {};
        for (let j = 0; j < i; j++) put(out, keys[j]!, from[keys[j]!]);
      }
      if (out !== undefined && after !== undefined) put(out, key, after);
    }
    return out ?? value;
  }

  #deeper(): boolean {
    if (this.#path.length < maximumNesting) return true;
    this.refuse(`The record nests deeper than ${maximumNesting}. Flatten it.`);
    return false;
  }

  #mistyped(value: unknown, wanted: string): undefined {
    return this.refuse(`${capital(nounOf(value))} stands where ${wanted} belongs. Write ${wanted}, or leave the key out.`);
  }
}

const expected = {
  number: 'a number',
  flag: 'true or false',
  list: 'a list in square brackets',
  record: 'an object in curly brackets',
  table: 'an object in curly brackets',
} as const;

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sets a key as data, whatever its name: `__proto__` set with `=` would change the object's prototype instead. */
export function put(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

function nounOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? 'a number' : 'text';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** RFC 6901. In reports every position in an array is `*`, and a key made of a whole book is cut. */
function pointer(path: readonly (string | number)[], general: boolean): string {
  let out = '';
  for (const step of path) {
    if (typeof step === 'number') out += general ? '/*' : `/${step}`;
    else out += `/${(step.length > 80 ? `${step.slice(0, 80).toWellFormed()}…` : step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return out.length > 600 ? `${out.slice(0, 600).toWellFormed()}…` : out;
}
