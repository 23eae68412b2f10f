// Makes a checkout ready to run: installs what is missing or stale, builds what is missing or stale, and does nothing otherwise.
// `npm start` and `npm test` run it first. With `--watch` it stays and rebuilds on every change.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `Node ${process.versions.node} is too old: Touchstone needs 20.19 or later (22 or 24 recommended). Install one from https://nodejs.org.`,
  );
}

install();
await build();
if (process.argv.includes('--watch')) watch();

function install() {
  const wanted = digest([at('package-lock.json'), at('package.json')]);
  const stamp = at('node_modules', '.touchstone-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  step('Installing what the lock file names', npm(), ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

async function build() {
  const built = (path) => !path.startsWith(at('src', 'web')) && !/\.(test|contract|fixture)\.ts$/.test(path);
  const server = [...files(at('src'), built), at('tsconfig.base.json'), at('tsconfig.build.json')];
  const web = [...files(at('src', 'web')), at('vite.config.ts')];
  await once('server', server, async () => {
    for (const folder of ['core', 'adapters', 'cli', 'http', 'simulate']) rmSync(at('dist', folder), { recursive: true, force: true });
    step('Building the server and the commands', process.execPath, [bin('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json']);
    // A packed empty database: with it a store begins in half a second, without it in four.
    const { makeTemplate } = await import(pathToFileURL(at('dist/adapters/store/template.js')).href);
    await makeTemplate();
  });
  await once('web', web, () =>
    step('Building the reviewer app', process.execPath, [bin('vite', 'bin/vite.js'), 'build', '--logLevel', 'warn']),
  );
}

/** Runs `make` unless the same sources were made before. */
async function once(name, sources, make) {
  const wanted = digest(sources);
  const stamp = at('dist', `.made-${name}`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function watch() {
  const children = [
    [bin('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
    ['--watch-path=dist', at('dist', 'cli', 'main.js'), 'demo'],
    [bin('vite', 'bin/vite.js')],
  ].map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, TOUCHSTONE_OPEN: '0' } }));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      for (const child of children) child.kill('SIGTERM');
    });
  }
}

function step(what, command, args) {
  process.stderr.write(`${what} …\n`);
  const begin = Date.now();
  const run = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === npm(),
  });
  if (run.status !== 0) fail(`${what} failed. What the tool said stands above; after mending it, run the command again.`);
  process.stderr.write(`${what} took ${((Date.now() - begin) / 1000).toFixed(1)} s\n`);
}

function digest(paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const path of [...paths].sort())
    if (existsSync(path)) hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function files(directory, keep = () => true) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    if (statSync(path).isDirectory()) return files(path, keep);
    return keep(path) ? [path] : [];
  });
}

function bin(name, file) {
  return at('node_modules', name, file);
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
