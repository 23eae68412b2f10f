// Scaffolds a signal and its examples: two files to fill, and nothing else to touch. `npm run gen -- signal contact/shared-iban`
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const place = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;

export function newSignal(root, wanted, version) {
  const found = place.exec(wanted ?? '');
  if (!found) {
    throw new Error(
      `"${wanted ?? ''}" is not family/id in kebab case. Name a noun for what is seen, as in: npm run gen -- signal contact/shared-iban`,
    );
  }
  const [, family, id] = found;
  const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  const folder = join(root, 'src/core/signals', family);
  const files = [
    [join(folder, `${id}.ts`), signalText(family, id, name, version)],
    [join(folder, `${id}.examples.ts`), examplesText()],
  ];
  const taken = files.map(([path]) => path).find((path) => existsSync(path));
  if (taken) throw new Error(`${taken} exists already. Choose another id, or edit that file.`);
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) writeFileSync(path, text);
  return files.map(([path]) => path);
}

const signalText = (family, id, name, version) => `import { clear, defineSignal, factAt, noData } from '../signal.js';

export const ${name} = defineSignal({
  id: '${id}',
  family: '${family}',
  title: '',
  why: '',
  source: '',
  class: 'D',
  ledger: 'binding',
  grade: 'W',
  direction: 'against',
  sees: ['phones'],
  needs: [],
  innocent: {
    first: '',
    second: '',
  },
  ask: '',
  since: '${version}',
  status: 'trial',
  read({ self }) {
    const [phone] = self.phones;
    if (!phone) return noData('a phone number');
    if (phone.type !== 'premium') return clear;
    return { state: 'found', strength: 1, evidence: [factAt(self, phone.path)], about: ['binding'] };
  },
});
`;

const examplesText = () => `import { type Examples, maya } from '../examples.js';

export const examples: Examples = {
  fires: [],
  edge: [{ title: 'nothing to read', files: [maya({ candidate: { phone: 'n/a' } })], expect: 'no-data' }],
  innocent: {
    first: { title: '', files: [maya()], expect: 'clear' },
    second: { title: '', files: [maya()], expect: 'clear' },
  },
};
`;
