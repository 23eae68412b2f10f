import { describe, expect, it } from 'vitest';
import { columnLayouts } from './invented/columns.fixture.js';
import { person } from './invented/people.fixture.js';
import { plainLayouts } from './invented/plain.fixture.js';
import { compare, newTally } from './invented/score.fixture.js';
import { singleLayouts } from './invented/single.fixture.js';
import { notations, wordings } from './invented/wording.fixture.js';
import { layOut } from './layout.js';
import { plainLines } from './plain-lines.js';
import { understand } from './read-resume.js';

it('dev', () => {
  const tally = newTally();
  const by: Record<string, string> = {};
  const languages = ['en', 'en2', 'en3', 'de', 'fr', 'es'] as const;
  for (const [name, layout] of [...Object.entries(singleLayouts), ...Object.entries(columnLayouts)]) {
    const before = tally.misses.length;
    for (let seed = 1; seed <= 12; seed++) {
      const p = person(seed * 31 + name.length);
      const words = wordings[languages[seed % languages.length]!];
      const sheet = layout(p, words, notations[(seed * 3 + name.length) % notations.length]!);
      compare(tally, `${name} ${seed}`, p, understand(layOut(sheet.items), []));
    }
    by[name] = String(tally.misses.length - before);
  }
  for (const [name, layout] of Object.entries(plainLayouts)) {
    const before = tally.misses.length;
    for (let seed = 1; seed <= 12; seed++) {
      const p = person(seed * 17 + name.length);
      const words = wordings[languages[seed % languages.length]!];
      compare(tally, `${name} ${seed}`, p, understand(plainLines(layout(p, words, notations[(seed * 3 + name.length) % notations.length]!)), []));
    }
    by[name] = String(tally.misses.length - before);
  }
  const show = (m: Map<string, { right: number; of: number }>) => [...m].map(([k, v]) => `${k} ${((100 * v.right) / v.of).toFixed(1)} (${v.of})`).join('\n  ');
  console.log('FIELDS\n ', show(tally.fields), '\nKINDS\n ', show(tally.kinds), '\nBY', by, '\n', tally.misses.slice(0, 200).join('\n '));
  expect(1).toBe(1);
});
