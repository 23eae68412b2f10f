/** DOCX → lines in reading order, links and metadata. */

import type { DocumentLink, TextLine } from '#core/intake/document/text-line.js';
import type { DocumentMetadata } from '#core/model/application.js';
import { type BodyText, readBody } from './docx-body.js';
import { readStyles } from './docx-styles.js';
import { type DocumentContent, maximumHidden, Unreadable } from './unreadable.js';
import { walkXml } from './xml.js';
import { type Archive, openArchive } from './zip.js';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @throws Unreadable for what is no readable DOCX, with what to do about it. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentContent> {
  const archive = await openArchive(bytes);
  await checkKind(archive);
  const styles = readStyles(await archive.read('word/styles.xml'));
  let columns = 0;
  const nextColumn = () => columns++;
  const part = async (name: string): Promise<BodyText | undefined> => {
    const data = await archive.read(name);
    return data ? readBody(data, name, styles, await targetsOf(archive, name), nextColumn) : undefined;
  };
  const named = (pattern: RegExp) =>
    archive.names
      .filter((name) => pattern.test(name))
      .sort()
      .slice(0, 20);
  const bodies: BodyText[] = [];
  for (const name of [...named(/^word\/header\d*\.xml$/), 'word/document.xml', ...named(/^word\/footer\d*\.xml$/)]) {
    const body = await part(name);
    if (body) bodies.push(body);
  }
  const lines: TextLine[] = unrepeated(bodies.flatMap((body) => body.lines)).map((line, i) => ({ ...line, line: i + 1 }));
  if (lines.length === 0)
    throw new Unreadable('This DOCX has no text in it (perhaps only pictures). Ask for the resume again as a PDF or DOCX with text.');
  const links: DocumentLink[] = bodies.flatMap((body) => body.links);
  const fonts = [...new Set(bodies.flatMap((body) => [...body.fonts]))].sort().slice(0, 100);
  const hiddenText = joined(bodies.flatMap((body) => body.hidden));
  const tinyText = joined(bodies.flatMap((body) => body.tiny));
  const metadata: DocumentMetadata = {
    ...(await properties(archive)),
    ...(fonts.length > 0 ? { fonts } : {}),
    ...(hiddenText ? { hiddenText } : {}),
    ...(tinyText ? { tinyText } : {}),
  };
  return { mediaType, text: { lines }, links, metadata };
}

async function checkKind(archive: Archive): Promise<void> {
  if (archive.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) {
    throw new Unreadable('This Word file holds macros, which no resume needs. Ask for it as DOCX without macros, or as PDF.');
  }
  const types = await archive.read('[Content_Types].xml');
  if (types && /macroEnabled/i.test(types.toString('utf8')))
    throw new Unreadable('This Word file is of a kind that runs macros. Ask for it as DOCX without macros, or as PDF.');
  if (!archive.names.includes('word/document.xml')) throw new Unreadable('This archive is not a DOCX. Submit the resume as PDF or DOCX.');
}

/** Relations of a part: id → target of its links. */
async function targetsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  const data = await archive.read(part.replace(/([^/]+)$/, '_rels/$1.rels'));
  if (!data) return targets;
  walkXml(data, `${part}.rels`, {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.TargetMode === 'External')
        targets.set(attributes.Id ?? '', (attributes.Target ?? '').slice(0, 2_000));
    },
    close() {},
    text() {},
  });
  return targets;
}

/** Headers of the first and of later pages often say the same. */
function unrepeated<T extends { readonly text: string; readonly column: number }>(lines: readonly T[]): T[] {
  const first = new Map<string, number>();
  return lines.filter((line) => {
    const key = line.text;
    const seen = first.get(key);
    if (seen === undefined) first.set(key, line.column);
    return seen === undefined || seen === line.column || line.text.length < 12;
  });
}

function joined(texts: readonly string[]): string | undefined {
  const text = texts.join('').replace(/\s+/g, ' ').trim().slice(0, maximumHidden);
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

async function properties(archive: Archive): Promise<DocumentMetadata> {
  const core = await fields(archive, 'docProps/core.xml');
  const app = await fields(archive, 'docProps/app.xml');
  const program = [app.get('Application'), app.get('AppVersion')].filter((value) => value !== undefined).join(' ');
  const found: Record<string, string | undefined> = {
    producer: program === '' ? undefined : program,
    author: core.get('dc:creator'),
    title: core.get('dc:title'),
    createdAt: timestamp(core.get('dcterms:created')),
    modifiedAt: timestamp(core.get('dcterms:modified')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

async function fields(archive: Archive, part: string): Promise<Map<string, string>> {
  const values = new Map<string, string>();
  const data = await archive.read(part);
  if (!data) return values;
  let text = '';
  walkXml(data, part, {
    open() {
      text = '';
    },
    close(name) {
      if (text.trim() !== '') values.set(name, text.trim().slice(0, 500));
      text = '';
    },
    text(piece) {
      text += piece;
    },
  });
  return values;
}

const timestamp = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : undefined;
