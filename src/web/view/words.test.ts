import { describe, expect, it } from 'vitest';
import { signals } from './sample.js';
import {
  band,
  bookOf,
  chipKind,
  humanise,
  initials,
  lineWords,
  midSentence,
  reasonSentence,
  ringName,
  rowChips,
  signalTitle,
} from './words.js';

const book = bookOf(signals);

describe('words', () => {
  it('tells a reason in one sentence, by the titles of its signals', () => {
    expect(reasonSentence(['shared-phone', 'jobs-overlap', 'vpn'], book)).toBe(
      'Phone shared with other names; two on-site jobs at the same time; VPN exit',
    );
    expect(reasonSentence([], book)).toBe('Opened by hand');
    expect(signalTitle('shared-iban', book)).toBe('Shared iban');
    expect(humanise('timeZone')).toBe('Time zone');
    expect(midSentence('AI role')).toBe('AI role');
  });

  it('says what a line is: prior, cap, for, context, shared', () => {
    expect(lineWords({ signal: 'prior', bits: -6.63 }, book, {})).toEqual({
      title: 'Where every file starts',
      sub: '1 in 100 files turn out contradicted',
    });
    expect(lineWords({ signal: 'cap:contact', family: 'contact', bits: -1.3 }, book, { capAt: 9 }).title).toBe(
      'Cap of the contact family, 9.00',
    );
    expect(lineWords({ signal: 'vpn', class: 'D', bits: 0.3 }, book, {}).sub).toBe('context, never a reason');
    expect(lineWords({ signal: 'vpn', class: 'D', bits: 0.3 }, book, { fact: 'Burrow' }).sub).toBe('context: Burrow');
    const shared = { signal: 'shared-phone', class: 'B', ledger: 'binding', bits: 7 } as const;
    expect(lineWords(shared, book, {}).sub).toBe('who is behind the file');
    expect(lineWords(shared, book, { fact: '206: also Sam Other' }).sub).toBe('206: also Sam Other');
    const idle = { signal: 'employer-confirmed', class: 'A', ledger: 'claims', bits: 0 } as const;
    expect(lineWords(idle, book, { fact: 'confirmed' }).sub).toBe('nothing to answer here: confirmed');
  });

  it('chooses the chip by what the line does, not only by its class', () => {
    expect(chipKind({ signal: 'employer-confirmed', class: 'A', bits: -2 }, book)).toBe('for');
    expect(chipKind({ signal: 'employer-confirmed', class: 'A', bits: 0 }, book)).toBe('for');
    expect(chipKind({ signal: 'cap:network:context', class: 'D', bits: -0.4 }, book)).toBe('sum');
    expect(rowChips(['B', 'C', 'D', '+'])).toEqual(['B', 'C', 'for']);
  });

  it('says how far the evidence stands over the threshold without a percentage', () => {
    expect([4, 5, 8, 12].map((bits) => band(bits, 5))).toEqual([
      'below the threshold',
      'just over the threshold',
      'clearly over the threshold',
      'far over the threshold',
    ]);
    expect(band(9, null)).toBe('asked by the rule alone');
  });

  it('shortens names and rings for marks', () => {
    expect(initials('Ana Ruiz')).toBe('AR');
    expect(initials('reviewer')).toBe('R');
    expect(initials('')).toBe('');
    expect(ringName('ring-3f9a1c000000')).toBe('Ring 3f9a');
  });
});
