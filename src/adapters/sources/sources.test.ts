import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import type { Application } from '#core/model/application.js';
import { packZip } from '../../../test/fuzz/pack.js';
import { csvLine } from './csv-out.js';
import { type SourceCase, sourceContract } from './source.contract.js';

const put = (folder: string, name: string, bytes: Buffer | string): readonly string[] => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return [path];
};

const jsonl = (people: readonly Application[]) => people.map((person) => `${JSON.stringify(person)}\n`).join('');
const pretty = (people: readonly Application[]) => people.map((person) => `${JSON.stringify(person, null, 2)}\n`).join('');
const list = (people: readonly Application[]) => JSON.stringify(people, null, 1);

const columns = [
  'id',
  'source',
  'submittedAt',
  'channel',
  'job.title',
  'candidate.name',
  'candidate.email',
  'candidate.phone',
  'candidate.links',
  'resumeText',
];
const cellsOf = ({ id, source, submittedAt, channel, job, candidate, resumeText }: Application) => [
  id,
  source,
  submittedAt,
  channel,
  job?.title,
  candidate.name,
  candidate.email,
  candidate.phone,
  candidate.links?.join(' '),
  resumeText,
];

const csv = (people: readonly Application[]): string => [columns, ...people.map(cellsOf)].map(csvLine).join('');
const separated = (people: readonly Application[], by: string, end = '\n'): string =>
  [columns, ...people.map(cellsOf)].map((cells) => cells.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(by) + end).join('');

/** Rows begin after the header; the second person's resume text has line ends of its own. */
const rowLines = [2, 3, 7];

const cases: readonly SourceCase[] = [
  { name: 'JSONL', write: (at, people) => put(at, 'a.jsonl', jsonl(people)), lines: [1, 2, 3] },
  {
    name: 'JSONL with a BOM, CRLF, blank lines and no last line end',
    lines: [2, 4, 6],
    write: (at, people) => put(at, 'b.jsonl', `\ufeff\r\n${people.map((p) => JSON.stringify(p)).join('\r\n\r\n')}`),
  },
  { name: 'JSONL under a wrong name', write: (at, people) => put(at, 'c.csv', jsonl(people)), lines: [1, 2, 3] },
  { name: 'JSONL in gzip', write: (at, people) => put(at, 'd.jsonl.gz', gzipSync(jsonl(people))), lines: [1, 2, 3] },
  {
    name: 'JSONL in two gzip members, one after the other',
    write: (at, people) => put(at, 'd2.gz', Buffer.concat([gzipSync(jsonl(people.slice(0, 1))), gzipSync(jsonl(people.slice(1)))])),
    lines: [1, 2, 3],
  },
  {
    name: 'JSONL in zip',
    write: (at, people) => put(at, 'e.zip', packZip([{ name: 'x/e.jsonl', bytes: Buffer.from(jsonl(people)) }])),
    lines: [1, 2, 3],
  },
  { name: 'a JSON list', write: (at, people) => put(at, 'f.json', list(people)), lines: [2, 20, 35] },
  { name: 'a JSON list on one line', write: (at, people) => put(at, 'g.json', JSON.stringify(people)), lines: [1, 1, 1] },
  { name: 'a JSON list in gzip', write: (at, people) => put(at, 'h.json.gz', gzipSync(list(people))), lines: [2, 20, 35] },
  { name: 'JSON objects one after the other', write: (at, people) => put(at, 'i.json', pretty(people)), lines: [1, 19, 34] },
  {
    name: 'a file for each, in a folder with folders',
    write: (at, people) => {
      const folder = join(at, 'many');
      mkdirSync(join(folder, 'below'), { recursive: true });
      for (const [i, person] of people.entries()) {
        put(i === 2 ? join(folder, 'below') : folder, `${'abz'[i]}.json`, JSON.stringify(person, null, 2));
      }
      return [join(folder, 'a.json'), join(folder, 'b.json'), join(folder, 'below')];
    },
    lines: [1, 1, 1],
  },
  { name: 'CSV', write: (at, people) => put(at, 'k.csv', csv(people)), lines: rowLines },
  {
    name: 'CSV with a BOM and line ends of its own',
    write: (at, people) => put(at, 'l.csv', `\ufeff${separated(people, ',', '\r')}`),
    lines: rowLines,
  },
  { name: 'CSV separated by semicolons', write: (at, people) => put(at, 'm.csv', separated(people, ';')), lines: rowLines },
  {
    name: 'CSV that names its separator',
    write: (at, people) => put(at, 'n.csv', `sep=;\r\n${separated(people, ';', '\r\n')}`),
    lines: [3, 4, 8],
  },
  { name: 'TSV', write: (at, people) => put(at, 'o.tsv', separated(people, '\t')), lines: rowLines },
  { name: 'TSV under a wrong name', write: (at, people) => put(at, 'p.json', separated(people, '\t')), lines: rowLines },
  {
    name: 'CSV in UTF-16 with a mark',
    write: (at, people) => put(at, 'q.csv', iconv.encode(separated(people, '\t'), 'utf-16le', { addBOM: true })),
    lines: rowLines,
  },
  {
    name: 'CSV in big-endian UTF-16 with a mark',
    write: (at, people) => put(at, 'r.csv', iconv.encode(separated(people, ','), 'utf-16be', { addBOM: true })),
    lines: rowLines,
  },
  {
    name: 'CSV in UTF-16 without a mark',
    write: (at, people) => put(at, 's.csv', iconv.encode(separated(people, ','), 'utf-16le', { addBOM: false })),
    lines: rowLines,
  },
  { name: 'CSV in Windows-1252', write: (at, people) => put(at, 't.csv', iconv.encode(csv(people), 'windows-1252')), lines: rowLines },
  { name: 'CSV in gzip', write: (at, people) => put(at, 'u.csv.gz', gzipSync(csv(people))), lines: rowLines },
  {
    name: 'CSV in zip',
    write: (at, people) => put(at, 'v.zip', packZip([{ name: 'v.csv', bytes: Buffer.from(csv(people)) }])),
    lines: rowLines,
  },
];

sourceContract(cases);
