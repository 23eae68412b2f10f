/** Whether a case shows what its lines point at, asked of the very functions that its screen is made of. */
import type { CaseFile, Line } from '../../src/web/client-types.js';
import { type Exhibit, exhibits, notCarried } from '../../src/web/view/exhibits.js';
import { contentsOf } from '../../src/web/view/file-contents.js';
import { factOf } from '../../src/web/view/line-fact.js';
import { resolves } from '../../src/web/view/pointer.js';
import type { Side } from '../../src/web/view/sides.js';

const zone = 'UTC';

/** Words that come from a program and not from a person: absent values, codes of lists, moments as machines write them. */
const raw = /undefined|null|NaN|\[object|[{}]|\b[A-Z]{2}-[A-Z]{2}\b|\dT\d\d:\d\d/;

/** As `case signal: what is wrong`; empty for a case that a person can follow. */
export function evidenceFaults(file: CaseFile): string[] {
  const { number } = file.row;
  const lines = file.screening.lines.flatMap((line) => lineFaults(line, file).map((fault) => `${number} ${line.signal}: ${fault}`));
  const parts = contentsOf(file, zone).flatMap(({ entries }) =>
    entries.flatMap(({ fields }) => fields.map(({ label, value }) => `${label}: ${value}`)),
  );
  return [...lines, ...parts.filter((words) => raw.test(words)).map((words) => `${number} says ${words}`)];
}

function lineFaults(line: Line, file: CaseFile): string[] {
  const pointers = (line.evidence ?? []).flatMap(({ at }) => at);
  const unresolved = pointers
    .filter((pointer) => !resolves(pointer, file))
    .map(({ application, path }) => `${application}${path} leads nowhere`);
  const shown = exhibits(line, file, zone);
  const words = [...shown.flatMap(wordsOf), factOf(line, file, zone) ?? ''];
  return [
    ...unresolved,
    ...(pointers.length > 0 && shown.length === 0 ? ['shows nothing'] : []),
    ...(notCarried(line, file) > 0 ? ['points at files that the case does not carry'] : []),
    ...words.filter((text) => raw.test(text)).map((text) => `says ${text}`),
  ];
}

function wordsOf(exhibit: Exhibit): string[] {
  if (exhibit.kind === 'sequence') return exhibit.steps.flatMap(({ what, when, source }) => [what, when, source]);
  const sides =
    exhibit.kind === 'pair' ? [exhibit.left, exhibit.right] : exhibit.kind === 'record' ? [exhibit.file, exhibit.record] : exhibit.sides;
  return sides.flatMap(sideWords);
}

const sideWords = ({ title, source, fields }: Side): string[] => [
  `${title} ${source}`,
  ...fields.map(({ label, pieces }) => `${label}: ${pieces.map(({ text }) => text).join('')}`),
];
