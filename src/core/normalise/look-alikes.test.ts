import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmasked } from './look-alikes.js';

describe('text as it is read', () => {
  it('loses what nobody sees, and composes what is written apart', () => {
    expect(unmasked('data\u200b base\u00ad for ﬁve \u202eteams')).toBe('data base for five teams');
  });

  it('letters that only look Latin become Latin, inside words and where a whole word is disguised', () => {
    expect(unmasked('Вuilt а dаtаbаsе')).toBe('Built a database');
    expect(unmasked('ran сору and ехсеl sheets')).toBe('ran copy and excel sheets');
    expect(unmasked('mоved the ρumρ')).toBe('moved the pump');
  });

  it('what is written in another alphabet stays', () => {
    expect(unmasked('Вёл сору и отчёты, SQL')).toBe('Вёл сору и отчёты, SQL');
    expect(unmasked('λέξη word')).toBe('λέξη word');
  });

  it('changes no plain text, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(unmasked(text)).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unmasked(unmasked(text))).toBe(unmasked(text));
      }),
    );
  });
});
