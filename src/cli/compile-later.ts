/** How soon the engine of Node 20 optimises: later, so that its compiler leaves the processors to the work. */

import { setFlagsFromString } from 'node:v8';

/**
 * V8 11 hands a function to its optimising compiler after 66 kB of executed bytecode. Screening walks through thousands of functions, so on
 * two processors a third of all time went into compiling, much of it for code about to end. With plain machine code from the start and
 * twelve times as much patience, ten thousand applications take a fifth less. Later engines have a compiler between, and are left alone.
 */
export function compileLater(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--always-sparkplug');
  setFlagsFromString('--interrupt-budget=800000');
}
