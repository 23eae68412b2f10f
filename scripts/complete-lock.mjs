// Adds to package-lock.json the optional packages of other platforms that a registry mirror left out, so that `npm ci` works on each of them.
// Run after every change of the lock file. Entries carry no integrity: the next install on such a platform fills it in.
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'ppc64le', 's390x', 'riscv64', 'loong64', 'wasm32', 'mips64el'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = lock.packages;
let added = 0;
for (const [place, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (resolves(place, name)) continue;
    if (!/^\d/.test(version)) {
      console.error(`${place || 'package.json'} wants ${name} ${version}, a range: add it by hand`);
      process.exitCode = 1;
      continue;
    }
    packages[`node_modules/${name}`] = { version, optional: true, ...platformOf(name), ...(entry.dev ? { dev: true } : {}) };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional packages added`);

/** Whether `name` is found from `place` by Node's way up the folders. */
function resolves(place, name) {
  for (let base = place; ; ) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (!base) return false;
    const up = base.lastIndexOf('/node_modules/');
    base = up < 0 ? '' : base.slice(0, up);
  }
}

/** Native packages say in their name where they run. */
function platformOf(name) {
  const words = name.replace(/^@[^/]+\//, '').split('-');
  const system = words.find((word) => systems.includes(word));
  const processor = words.some((word) => /^arm(v7|hf|eabi)/.test(word)) ? 'arm' : words.find((word) => processors.includes(word));
  const libc = /musl/.test(name) ? 'musl' : system === 'linux' && /gnu/.test(name) ? 'glibc' : undefined;
  return { ...(system ? { os: [system] } : {}), ...(processor ? { cpu: [processor] } : {}), ...(libc ? { libc: [libc] } : {}) };
}
