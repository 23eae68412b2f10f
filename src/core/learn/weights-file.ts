/** Reads a numbered weights file. What is wrong in it is said by path, so that a hand-made file can be mended. */

import type { Grade, Weights } from '../model/weights.js';

/** Throws an Error that names the path and what is expected there. `value` is the parsed JSON of `weights/<version>.json`. */
export function readWeights(value: unknown, file: string): Weights {
  const root = objectAt(value, file, '');
  const numberAt = (key: string): number => finite(root[key], file, `/${key}`);
  return {
    version: text(root.version, file, '/version'),
    made: text(root.made, file, '/made'),
    prior: numberAt('prior'),
    priorSpread: numberAt('priorSpread'),
    askAt: root.askAt === null ? null : numberAt('askAt'),
    grades: table(root.grades, file, '/grades', gradeAt),
    demoted: gradeAt(root.demoted, file, '/demoted'),
    lessened: gradeAt(root.lessened, file, '/lessened'),
    caps: table(root.caps, file, '/caps', finite),
    contextCaps: table(root.contextCaps, file, '/contextCaps', finite),
    calibrated: root.calibrated === true,
  };
}

type Reader<T> = (value: unknown, file: string, path: string) => T;

function table<T>(value: unknown, file: string, path: string, read: Reader<T>): Record<string, T> {
  return Object.fromEntries(Object.entries(objectAt(value, file, path)).map(([key, v]) => [key, read(v, file, `${path}/${key}`)]));
}

function gradeAt(value: unknown, file: string, path: string): Grade {
  const grade = objectAt(value, file, path);
  return { bits: finite(grade.bits, file, `${path}/bits`), spread: finite(grade.spread, file, `${path}/spread`) };
}

function objectAt(value: unknown, file: string, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(file, path, 'an object');
  return value as Record<string, unknown>;
}

function finite(value: unknown, file: string, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(file, path, 'a finite number');
  return value;
}

function text(value: unknown, file: string, path: string): string {
  if (typeof value !== 'string' || value === '') throw wrong(file, path, 'a text that is not empty');
  return value;
}

const wrong = (file: string, path: string, expected: string) =>
  new Error(`${file}: ${path || '/'} must be ${expected}. Take a file of the weights folder as the pattern.`);
