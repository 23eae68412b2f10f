// From the command to the queue: with nothing in the data folder, and again with the sample screened already.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { spread } from './measured.mjs';

const runs = 3;

export async function firstPage({ root, folder, say }) {
  const first = [];
  const again = [];
  for (let run = 0; run < runs; run++) {
    const data = join(folder, String(run));
    first.push(await untilQueue(root, data));
    again.push(await untilQueue(root, data));
    say(`first ${first.at(-1).toFixed(1)} s, again ${again.at(-1).toFixed(1)} s`);
  }
  return [
    '## Time to the queue',
    '',
    'From `touchstone demo` on an installed machine until the reviewer app answers with the queue.',
    '',
    '| | seconds |',
    '|---|---|',
    `| the first time (screens the sample) | ${spread(first)} |`,
    `| again | ${spread(again)} |`,
  ].join('\n');
}

async function untilQueue(root, data) {
  const begin = performance.now();
  const env = { ...process.env, TOUCHSTONE_DATA: data, TOUCHSTONE_OPEN: '0', TOUCHSTONE_PORT: '0' };
  const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), 'demo'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let out = '';
  let link;
  for await (const chunk of child.stdout) {
    out += chunk;
    link = /http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=([\w-]+)/.exec(out);
    if (link) break;
  }
  const { origin } = new URL(link[0]);
  const signedIn = await fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: link[1] }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const queue = await (await fetch(`${origin}/api/v1/cases`, { headers: { cookie } })).json();
  const seconds = (performance.now() - begin) / 1000;
  child.kill('SIGTERM');
  await ended;
  if (!(queue.rows?.length > 0)) throw new Error('the queue is empty');
  return seconds;
}
