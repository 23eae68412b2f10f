/** A strict walk through one XML part of a document. */

import { SaxesParser } from 'saxes';
import { Unreadable } from './unreadable.js';

export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** @throws Unreadable for a document type declaration (entities can be bombs) and for what is not well-formed. */
export function walkXml(bytes: Uint8Array, part: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Unreadable(
      `The part ${part} of this DOCX has a document type declaration, which no word processor writes. Save the resume again as DOCX or PDF.`,
    );
  });
  parser.on('error', () => {
    throw new Unreadable(`The part ${part} of this DOCX is damaged (not well-formed XML). Ask for the file again, or save it anew.`);
  });
  parser.on('opentag', (tag) => visitor.open(tag.name, tag.attributes as Record<string, string>));
  parser.on('closetag', (tag) => visitor.close(tag.name));
  parser.on('text', (text) => visitor.text(text));
  parser.on('cdata', (text) => visitor.text(text));
  parser.write(decoded(bytes)).close();
}

function decoded(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}
