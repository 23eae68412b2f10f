import { expect, it } from 'vitest';
import { explain } from './explain.js';
import { file, signals } from './sample.js';
import { bookOf } from './words.js';

it('writes a score as text whose numbers add up, without a percentage', () => {
  const text = explain(file, 5, bookOf(signals));
  expect(text.split('\n')).toEqual([
    'TS-2041, Robin Sample: Verify',
    '   −6.63     Where every file starts',
    '   +7.20  B  Phone shared with other names',
    '   +3.00  C  Two on-site jobs at the same time',
    '   −1.20  −  Employer confirmed the job',
    '   +9.00  =  Evidence, asks from +5.00',
    '   +0.60  D  VPN exit',
    '   +2.97  =  Total in bits',
    '41 of 110 signals had data. Model 0001, screened 2026-11-20T09:00:00Z.',
  ]);
  expect(text).not.toContain('%');
});
