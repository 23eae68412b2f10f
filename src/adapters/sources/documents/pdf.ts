/** PDF → pieces of text, links and metadata. */

import type { DocumentLink } from '#core/intake/document/text-line.js';
import type { DocumentMetadata } from '#core/model/application.js';
import { pdfDate } from './pdf-dates.js';
import { boxUnder, type Matrix } from './pdf-geometry.js';
import { type Font, fontOf } from './pdf-glyphs.js';
import { lookAtPdf } from './pdf-guard.js';
import { type Operators, openPdf, type Pdf, type PdfPage, pdfOperators } from './pdf-library.js';
import { type DrawnItem, drawnItems } from './pdf-page.js';
import { type DocumentContent, limits, maximumHidden, Unreadable } from './unreadable.js';

/** Text below this size (points) nobody can read. */
const tiny = 2;

/** @throws Unreadable for what is no readable PDF, with what to do about it. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentContent> {
  const look = lookAtPdf(bytes);
  const first = await drawn(bytes, false, look.links);
  // White on white is hidden, but over a picture it is not; pictures were left out, so look again with them.
  const { items, links, metadata } = first.doubt && look.images ? await drawn(bytes, true, look.links) : first;
  const shown = items.filter((item) => !item.hidden && item.size >= tiny);
  // The text layer of a scan is all invisible: then it is the text.
  const scanned = items.length > 0 && look.images && items.filter((item) => item.invisible).length > 0.5 * items.length;
  const visible = scanned ? items.filter((item) => item.size >= tiny && (!item.hidden || item.invisible)) : shown;
  if (visible.length === 0) {
    throw new Unreadable(
      look.images
        ? 'This PDF has no text, only pictures (a scan or an exported image). Run text recognition (OCR) over it, or ask for a PDF or DOCX with text.'
        : 'This PDF has no text in it. Ask for the resume again as a PDF or DOCX with text.',
    );
  }
  const hiddenText = words(items.filter((item) => item.hidden && item.size >= tiny && !(scanned && item.invisible)));
  const tinyText = words(items.filter((item) => item.size < tiny));
  const fonts = [...new Set(visible.map((item) => item.font).filter((name) => name !== ''))].sort().slice(0, 100);
  return {
    mediaType: 'application/pdf',
    text: { items: visible },
    links,
    metadata: {
      ...metadata,
      ...(fonts.length > 0 ? { fonts } : {}),
      ...(hiddenText ? { hiddenText } : {}),
      ...(tinyText ? { tinyText } : {}),
    },
  };
}

interface Drawn {
  readonly items: readonly DrawnItem[];
  readonly links: readonly DocumentLink[];
  readonly metadata: DocumentMetadata;
  readonly doubt: boolean;
}

async function drawn(bytes: Uint8Array, images: boolean, expected: number): Promise<Drawn> {
  const pdf = await opened(bytes, images);
  try {
    if (pdf.numPages > limits.pages)
      throw new Unreadable(`This PDF has ${pdf.numPages} pages; a resume may have at most ${limits.pages}. Submit the resume alone.`);
    const ops = await pdfOperators();
    const groups = await pdf.getOptionalContentConfig().catch(() => undefined);
    const items: DrawnItem[] = [];
    const links: DocumentLink[] = [];
    let doubt = false;
    let damaged: unknown;
    for (let n = 1; n <= pdf.numPages; n++) {
      try {
        const page = await pdf.getPage(n);
        const read = await pageItems(page, n, ops, (group) => groups?.isVisible(group as never) !== false);
        for (const item of read.items) items.push(item);
        doubt ||= read.whiteOnWhite;
        if (expected > 0) links.push(...(await pageLinks(page, n, 'print')));
      } catch (error) {
        damaged = error;
      }
    }
    if (links.length < expected) links.splice(0, links.length, ...(await shownLinks(pdf)));
    if (items.length === 0 && damaged !== undefined) throw damagedPdf();
    return { items, links, metadata: await metadataOf(pdf), doubt };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array, images: boolean): Promise<Pdf> {
  try {
    return await openPdf(bytes.slice(), images);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new Unreadable('This PDF is encrypted and needs a password. Ask for the resume without a password.');
    throw damagedPdf();
  }
}

const damagedPdf = (): Unreadable => new Unreadable('This PDF is damaged or cut off. Ask for the file again, or export it anew.');

async function pageItems(
  page: PdfPage,
  n: number,
  ops: Operators,
  visible: (group: unknown) => boolean,
): Promise<ReturnType<typeof drawnItems>> {
  const list = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const fonts = new Map<string, Font>();
  const font = (id: string): Font => {
    let known = fonts.get(id);
    if (!known) {
      known = fontOf(page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined);
      fonts.set(id, known);
    }
    return known;
  };
  const view = viewport.transform as unknown as Matrix;
  return drawnItems({
    page: n,
    view,
    width: viewport.width,
    height: viewport.height,
    fnArray: list.fnArray,
    argsArray: list.argsArray,
    ops,
    font,
    visible,
  });
}

/** Links that are not meant for print cost a second pass over the text of their page, so they are looked for only where some are missing. */
async function shownLinks(pdf: Pdf): Promise<DocumentLink[]> {
  const links: DocumentLink[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n).catch(() => undefined);
    if (page) links.push(...(await pageLinks(page, n, 'display').catch(() => [])));
  }
  return links;
}

async function pageLinks(page: PdfPage, n: number, intent: 'print' | 'display'): Promise<DocumentLink[]> {
  const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const links: DocumentLink[] = [];
  for (const annotation of await page.getAnnotations({ intent })) {
    const url: unknown = annotation.url ?? annotation.unsafeUrl;
    if (annotation.subtype !== 'Link' || typeof url !== 'string' || url.length > 2_000 || !Array.isArray(annotation.rect)) continue;
    links.push({ url, page: n, box: boxUnder(view, annotation.rect as [number, number, number, number]) });
  }
  return links.slice(0, 500);
}

async function metadataOf(pdf: Pdf): Promise<DocumentMetadata> {
  const data = await pdf.getMetadata().catch(() => undefined);
  const info = (data?.info ?? {}) as Record<string, unknown>;
  const text = (key: string): string | undefined => {
    const value = info[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined;
  };
  const fields = {
    producer: text('Producer'),
    creator: text('Creator'),
    author: text('Author'),
    title: text('Title'),
    createdAt: pdfDate(info.CreationDate),
    modifiedAt: pdfDate(info.ModDate),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The words of pieces in drawing order; pieces that stand on one line are put together. */
function words(items: readonly DrawnItem[]): string | undefined {
  let text = '';
  let last: DrawnItem | undefined;
  for (const item of items) {
    if (text.length > maximumHidden) break;
    const close =
      last && Math.abs(last.baseline - item.baseline) < 0.5 * item.size && item.x - last.right < 0.16 * item.size && item.x >= last.x;
    text += last && !close ? ` ${item.text}` : item.text;
    last = item;
  }
  const clean = text.replace(/\s+/g, ' ').trim().slice(0, maximumHidden);
  return /[\p{L}\p{N}]/u.test(clean) ? clean : undefined;
}
