import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, parts, within } from './pointer.js';

const record = { candidate: { phone: '+1 206 555 0134' }, 'a/b': { '~': 7 }, list: [{ x: 1 }] };

describe('JSON pointers', () => {
  it('leads to values, through escapes and lists', () => {
    expect(at(record, '/candidate/phone')).toBe('+1 206 555 0134');
    expect(at(record, '/a~1b/~0')).toBe(7);
    expect(at(record, '/list/0/x')).toBe(1);
    expect(at(record, '')).toBe(record);
  });

  it('leads nowhere quietly, and never into what a record inherits', () => {
    for (const path of ['/nothing', '/candidate/phone/length', '/list/9', '/constructor/name', '/__proto__/toString', '/list/map'])
      expect(at(record, path)).toBeUndefined();
  });

  it('knows what lies inside what', () => {
    expect(within('/resume/work/1/name', '/resume/work/1')).toBe(true);
    expect(within('/resume/work/10', '/resume/work/1')).toBe(false);
  });

  it('splits back what was joined', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (keys) => {
        const path = keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
        expect(parts(path)).toEqual(keys);
      }),
    );
  });
});
