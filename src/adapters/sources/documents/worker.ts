/** A warm thread that reads documents, one at a time. */

import { parentPort } from 'node:worker_threads';
import { pdfOperators } from './pdf-library.js';
import { type DocumentFile, readDocument } from './read-document.js';

const port = parentPort;
if (!port) throw new Error('this file is the inside of a worker thread');
port.on('message', async (file: DocumentFile) => {
  port.postMessage(await readDocument(file));
});
// The library is loaded and the clock of the first document not yet running.
await pdfOperators();
port.postMessage('ready');
