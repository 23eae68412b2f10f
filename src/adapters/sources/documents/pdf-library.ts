/** The PDF library, made to work on every Node version we run on. */

import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';

// Node 20 lacks this method, without which operator lists come out cut short and hidden text goes unseen.
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length?: number): ArrayBuffer {
      const source = length === undefined || length === this.byteLength ? this : this.slice(0, length);
      return structuredClone(source, { transfer: [source] });
    },
  });
}

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;
/** The drawing operators that matter for text. */
type OperatorName =
  | 'beginAnnotation'
  | 'beginGroup'
  | 'beginMarkedContent'
  | 'beginMarkedContentProps'
  | 'beginText'
  | 'clip'
  | 'closeEOFillStroke'
  | 'closeFillStroke'
  | 'constructPath'
  | 'endAnnotation'
  | 'endGroup'
  | 'endMarkedContent'
  | 'eoClip'
  | 'eoFill'
  | 'eoFillStroke'
  | 'fill'
  | 'fillStroke'
  | 'moveText'
  | 'nextLine'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'paintImageMaskXObject'
  | 'paintImageXObject'
  | 'paintInlineImageXObject'
  | 'paintJpegXObject'
  | 'restore'
  | 'save'
  | 'setCharSpacing'
  | 'setFillColorN'
  | 'setFillRGBColor'
  | 'setFont'
  | 'setGState'
  | 'setHScale'
  | 'setLeading'
  | 'setLeadingMoveText'
  | 'setTextMatrix'
  | 'setTextRenderingMode'
  | 'setTextRise'
  | 'setWordSpacing'
  | 'shadingFill'
  | 'showText'
  | 'transform';

export type Operators = Readonly<Record<OperatorName, number>>;

let operators: Operators | undefined;

export async function pdfOperators(): Promise<Operators> {
  operators ??= (await getResolvedPDFJS()).OPS as unknown as Operators;
  return operators;
}

/**
 * Opens a document; the bytes are handed over and must not be used again. Without images, which nothing here needs, it is much faster.
 * Not by the library's own opener, which looks for fonts and character maps on disk each time.
 */
export async function openPdf(bytes: Uint8Array, images: boolean): Promise<Pdf> {
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    disableFontFace: false,
    useSystemFonts: false,
    stopAtErrors: false,
    ...(images ? {} : { maxImageSize: 1 }),
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw error;
  }
}
