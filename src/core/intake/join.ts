/** Rows of an export and the files that came beside it: which file is whose. By id, file name, mailbox, then name; never by a guess. */

import type { Application, Candidate, Provenance } from '../model/application.js';

export type JoinedBy = 'id' | 'file name' | 'mailbox' | 'name';

/** What a row or a file can be known by. All values are folded: see `rowKeys` and `fileKeys`. */
export type JoinKeys = Readonly<Record<JoinedBy, readonly string[]>>;

export interface Join {
  /** Positions in what was given to `joinFiles`. */
  readonly row: number;
  readonly file: number;
  readonly by: JoinedBy;
}

export interface Joins {
  /** By row, then file. A row may have several files by id or file name; a file has several rows only where they are one person's. */
  readonly joins: readonly Join[];
  readonly rowsLeft: readonly number[];
  readonly filesLeft: readonly number[];
}

const ways: readonly { readonly by: JoinedBy; readonly severalFiles: boolean }[] = [
  { by: 'id', severalFiles: true },
  { by: 'file name', severalFiles: true },
  { by: 'mailbox', severalFiles: false },
  { by: 'name', severalFiles: false },
];

/**
 * What was joined one way is out of the way of the next. A join that could be made two ways round is not made at all, but for rows
 * of one person, who sent one file with each. `contents`: equal for copies of one file; a copy that is left over is none.
 */
export function joinFiles(rows: readonly JoinKeys[], files: readonly JoinKeys[], contents: readonly unknown[] = files): Joins {
  const joins: Join[] = [];
  let rowsLeft = rows.map((_, i) => i);
  let filesLeft = files.map((_, i) => i);
  for (const { by, severalFiles } of ways) {
    const candidates = severalFiles ? filesLeft : oneOfEach(filesLeft, contents);
    const rowsByKey = byKey(rows, rowsLeft, by);
    const rowsOf = new Map(candidates.map((file) => [file, meeting(files[file]?.[by] ?? [], rowsByKey)] as const));
    const filesOf = new Map<number, number[]>();
    for (const [file, met] of rowsOf) for (const row of met) filesOf.set(row, [...(filesOf.get(row) ?? []), file]);
    for (const [file, met] of rowsOf) {
      const clear = met.length === 1 || (!severalFiles && onePerson(met.map((row) => rows[row]!)));
      if (!clear || (!severalFiles && met.some((row) => filesOf.get(row)?.length !== 1))) continue;
      for (const row of met) joins.push({ row, file, by });
    }
    const joinedRows = new Set(joins.map(({ row }) => row));
    const joinedFiles = new Set(joins.map(({ file }) => contents[file]));
    rowsLeft = rowsLeft.filter((row) => !joinedRows.has(row));
    const joinedAlready = new Set(joins.map(({ file }) => file));
    // Before a weaker way is tried, a copy may still have a row of its own by id or file name.
    filesLeft = filesLeft.filter((file) => !joinedAlready.has(file) && (by === 'id' || !joinedFiles.has(contents[file])));
  }
  return { joins: joins.sort((a, b) => a.row - b.row || a.file - b.file), rowsLeft, filesLeft: oneOfEach(filesLeft, contents) };
}

const oneOfEach = (files: readonly number[], contents: readonly unknown[]): readonly number[] => {
  const seen = new Set<unknown>();
  return files.filter((file) => !seen.has(contents[file]) && seen.add(contents[file]));
};

/** Rows that agree in name and mailbox: somebody who applied for several jobs. */
const onePerson = (rows: readonly JoinKeys[]): boolean =>
  rows.length > 1 &&
  (['mailbox', 'name'] as const).every((by) => rows[0]![by].length > 0 && rows.every((row) => row[by].join() === rows[0]![by].join()));

function byKey(all: readonly JoinKeys[], left: readonly number[], by: JoinedBy): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const i of left) {
    for (const key of new Set(all[i]?.[by])) {
      const before = found.get(key);
      if (before) before.push(i);
      else found.set(key, [i]);
    }
  }
  return found;
}

const meeting = (keys: readonly string[], rowsByKey: ReadonlyMap<string, readonly number[]>): readonly number[] => [
  ...new Set(keys.flatMap((key) => rowsByKey.get(key) ?? [])),
];

/** `person`: the person's own id, where the row's id is another. */
export function rowKeys(row: Application, person?: string): JoinKeys {
  return {
    id: [row.id, person].filter((id) => id !== undefined).map(foldedId),
    'file name': (row.documents ?? []).flatMap(({ fileName }) => (fileName === undefined ? [] : [foldedFileName(fileName)])),
    mailbox: mailboxKeys(row),
    name: nameKeys(row.candidate.name),
  };
}

/** `path`: the file's path below the folder or archive it was given in, with slashes. */
export function fileKeys(file: Application, path: string): JoinKeys {
  const [fileName = '', ...folders] = path.split('/').reverse();
  const stem = fileName.replace(/\.[^.]*$/, '');
  // A number inside of a longer name is an id only when it is long enough to be no date or version.
  const parts = stem.split(/[^\p{L}\p{N}-]+/u).filter((part) => part.length >= 5);
  return {
    id: [file.id, stem, ...parts, ...folders].map(foldedId),
    // People write a file's name with and without what comes after the dot.
    'file name': [foldedFileName(fileName), foldedFileName(stem)],
    mailbox: mailboxKeys(file),
    name: [...nameKeys(file.candidate.name), ...nameKeys(stem.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))],
  };
}

const foldedId = (id: string): string => id.trim().toLowerCase();

const foldedFileName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/%20|[\s_+]+/g, ' ')
    .trim();

const mailboxKeys = ({ candidate, resume }: Application): readonly string[] =>
  [candidate.email, resume?.basics?.email].flatMap((email) => (email?.includes('@') ? [email.trim().toLowerCase()] : []));

const noName = new Set(
  'application bewerbung copy curriculum cv docx final lebenslauf letter new pdf resume resumee the updated version vitae'.split(' '),
);

/** Words in any order; one word alone is nobody's name for sure. */
function nameKeys(name: string): readonly string[] {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (folded.match(/\p{L}+/gu) ?? []).filter((word) => !noName.has(word)).sort();
  return words.length < 2 ? [] : [words.join(' ')];
}

/**
 * The row's values over the files'; the first file gives the resume and says where it was read. Values the row has
 * itself lose the file's provenance: they were not read there.
 */
export function joined(row: Application, [file, ...more]: readonly Application[]): Application {
  if (!file) return row;
  const ownLinks = row.candidate.links ?? [];
  const fileLinks = (file.candidate.links ?? []).filter((link) => !ownLinks.includes(link));
  const links = [...ownLinks, ...fileLinks];
  const candidate: Candidate = { ...file.candidate, ...row.candidate, ...(links.length === 0 ? {} : { links }) };
  const documents = [file, ...more].flatMap((one) => one.documents ?? []);
  const named = new Set(documents.map(({ fileName }) => foldedFileName(fileName ?? '')));
  const others = (row.documents ?? []).filter(({ fileName }) => !named.has(foldedFileName(fileName ?? '')));
  const provenance = (file.provenance ?? []).flatMap((read) => kept(read, row, file, links));
  const { inferred: _, provenance: __, ...fromFile } = file;
  return {
    ...fromFile,
    ...row,
    candidate,
    ...(file.resume === undefined ? {} : { resume: file.resume }),
    documents: [...documents, ...others],
    ...(provenance.length === 0 ? {} : { provenance }),
  };
}

function kept(read: Provenance, row: Application, file: Application, links: readonly string[]): readonly Provenance[] {
  const [, top = '', key = '', index] = read.path.split('/');
  if (top === 'resume') return [read];
  if (top !== 'candidate') return top in row ? [] : [read];
  if (key !== 'links') return key in row.candidate ? [] : [read];
  const link = file.candidate.links?.[Number(index)];
  const own = link !== undefined && row.candidate.links?.includes(link);
  return link === undefined || own ? [] : [{ ...read, path: `/candidate/links/${links.indexOf(link)}` }];
}
