import { clear, defineSignal, factAt, noData } from '../signal.js';

/** The calling code as typed, in half-width or full-width characters. */
const leadingPlusOne = /^\s*[+＋]\s*1/;

export const plusOneAsTyped = defineSignal({
  id: 'plus-one-as-typed',
  family: 'contact',
  title: 'A home number typed with a leading +1',
  why: 'Amazon’s security chief named it as the smallest of details: it says nothing alone and helps only to order files that other facts flag.',
  source: 'phone-plus1-format: Amazon, 2025-12-19',
  class: 'D',
  ledger: 'binding',
  grade: 'W',
  direction: 'against',
  sees: ['phones', 'addresses'],
  needs: [],
  innocent: {
    abroad: 'Somebody who lives elsewhere must type the prefix.',
    'national-form': 'The number was typed as people at home write it.',
    autofill: 'Browsers and forms add the prefix by themselves: shown as context, never as a reason.',
  },
  ask: 'Nothing: never ask an applicant about the way a number was typed.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const home = new Set(self.addresses.map((address) => address.place.country).filter((country) => country !== undefined));
    const phones = self.phones.filter((phone) => phone.country !== undefined);
    if (phones.length === 0 || home.size === 0) return noData('a phone number and a home');
    const typed = phones.filter((phone) => home.has(phone.country as string) && leadingPlusOne.test(phone.typed));
    if (typed.length === 0) return clear;
    return { state: 'found', strength: 1, evidence: [factAt(self, ...typed.map((phone) => phone.path))], about: ['binding'] };
  },
});
