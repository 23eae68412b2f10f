/** Reading a data file we ship or a person has edited: every value is checked, and a fault says where it is and why. */

/** A fault in a data file: `file:line path: reason`. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
  readonly file: string;
  /** 1-based; absent when the whole file is meant. */
  readonly line: number | undefined;
  readonly path: string;
  readonly reason: string;

  constructor(at: Where, path: string, reason: string) {
    super(`${at.file}${at.line === undefined ? '' : `:${at.line}`}${path === '' ? '' : ` ${path}`}: ${reason}`);
    this.file = at.file;
    this.line = at.line;
    this.path = path;
    this.reason = reason;
  }
}

export interface Where {
  readonly file: string;
  readonly line?: number;
}

/** A year, a month or a day; the day must exist in some year. */
const partialDate = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const hostName = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;

export const isPartialDate = (text: string): boolean => partialDate.test(text);
export const isHostName = (text: string): boolean => text.length <= 253 && hostName.test(text);

/** One JSON object, read key by key; `end` refuses keys that nobody asked for, so that a misspelt key is not lost. */
export class Fields {
  readonly #record: Readonly<Record<string, unknown>>;
  readonly #where: Where;
  readonly #path: string;
  readonly #asked: string[] = [];

  constructor(value: unknown, where: Where, path = '') {
    this.#where = where;
    this.#path = path;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new FactsError(where, path, 'must be an object');
    this.#record = value as Readonly<Record<string, unknown>>;
  }

  fail(key: string, reason: string): never {
    throw new FactsError(this.#where, `${this.#path}/${key}`, reason);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#record, key);
  }

  text(key: string, is?: (text: string) => boolean, what = 'a text'): string {
    return this.#textOf(key, this.#take(key), is, what);
  }

  optionalText(key: string, is?: (text: string) => boolean, what = 'a text'): string | undefined {
    return this.has(key) ? this.text(key, is, what) : undefined;
  }

  /** Absent means none. */
  texts(key: string, is?: (text: string) => boolean, what = 'a text'): readonly string[] {
    const value = this.#take(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) this.fail(key, 'must be a list');
    return (value as unknown[]).map((item, i) => this.#textOf(`${key}/${i}`, item, is, what));
  }

  oneOf<const T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.#take(key);
    if (!allowed.includes(value as T)) this.fail(key, `must be one of ${allowed.join(', ')}`);
    return value as T;
  }

  flag(key: string): boolean {
    const value = this.#take(key);
    if (typeof value !== 'boolean') this.fail(key, 'must be true or false');
    return value as boolean;
  }

  whole(key: string): number {
    const value = this.#take(key);
    if (!Number.isSafeInteger(value) || (value as number) < 0) this.fail(key, 'must be a whole number');
    return value as number;
  }

  /** Absent means none. */
  wholes(key: string): readonly number[] {
    const value = this.#take(key) ?? [];
    if (!Array.isArray(value) || !value.every((item) => Number.isSafeInteger(item) && item >= 0))
      this.fail(key, 'must be a list of whole numbers');
    return value as readonly number[];
  }

  /** Absent means none. */
  objects(key: string): readonly Fields[] {
    const value = this.#take(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) this.fail(key, 'must be a list');
    return (value as unknown[]).map((item, i) => new Fields(item, this.#where, `${this.#path}/${key}/${i}`));
  }

  object(key: string): Fields {
    return new Fields(this.#take(key), this.#where, `${this.#path}/${key}`);
  }

  /** Every key of the object, as a map would be read. */
  keys(): readonly string[] {
    return Object.keys(this.#record);
  }

  end(): void {
    for (const key in this.#record) if (!this.#asked.includes(key)) this.fail(key, 'is not a key of this record');
  }

  #take(key: string): unknown {
    this.#asked.push(key);
    return this.has(key) ? this.#record[key] : undefined;
  }

  #textOf(key: string, value: unknown, is: ((text: string) => boolean) | undefined, what: string): string {
    if (value === undefined) this.fail(key, 'is missing');
    if (typeof value !== 'string' || value === '' || value !== value.trim()) this.fail(key, `must be ${what}`);
    if (is !== undefined && !is(value as string)) this.fail(key, `must be ${what}, not ${JSON.stringify(value)}`);
    return value as string;
  }
}

/** The records of a JSONL file in order; blank lines are skipped. */
export function jsonLines<T>(text: string, file: string, read: (fields: Fields) => T): readonly T[] {
  const records: T[] = [];
  let line = 0;
  for (const row of text.split('\n')) {
    const where = { file, line: ++line };
    if (row.trim() !== '') records.push(read(new Fields(parsed(row, where), where)));
  }
  return records;
}

export function jsonObject(text: string, file: string): Fields {
  return new Fields(parsed(text, { file }), { file });
}

function parsed(text: string, where: Where): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FactsError(where, '', `is not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
}
