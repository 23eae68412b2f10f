/**
 * A process of its own for the tests of the embedded store, to be locked out, killed, or run out of disk. Says each step on a line.
 *   hold DIRECTORY            opens the store and keeps it
 *   import DIRECTORY          imports invented records batch by batch, from where the last run was stopped
 *   fill DIRECTORY            adds large records until adding fails
 */
import { randomUUID } from 'node:crypto';
import { register } from 'node:module';

register('../sources/documents/typescript-hooks.mjs?hooks-thread', import.meta.url);
const { embeddedStore } = await import('./embedded.ts');
const { arrive, importInvented, person } = await import('./story.contract.ts');

const [task, directory] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);
// Every process gives other ids, as in life.
const ids = { next: () => randomUUID() };
const clock = { now: () => '2026-03-02T09:00:00.000Z' };
let store;
try {
  store = await embeddedStore(directory, { clock, ids });
} catch (error) {
  say(`refused ${error.name} ${error.message}`);
  process.exit(3);
}
say('open');
if (task === 'import') await importInvented(store, say);
if (task === 'fill') await fill();
if (task === 'hold') setInterval(() => {}, 1000);
else await store.close();

async function fill() {
  for (let n = 0; n < 400; n++) {
    const resumeText = Array.from(
      { length: 9000 },
      (_, i) => ((n * 7919 + i * 104_729) % 1_000_003).toString(36) + ((i * i * 31 + n) % 65_537).toString(36),
    ).join(' ');
    try {
      await store.add(arrive(person(n, { resumeText })));
    } catch (error) {
      say(`failed ${error.name} ${error.code ?? ''} ${error.message.split('\n')[0]}`);
      return;
    }
    say(`added ${n + 1}`);
  }
}
