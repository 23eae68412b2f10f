import { describe, expect, it } from 'vitest';
import { Numbered, Registry } from './mint.js';
import { newName } from './names.js';
import { e164 } from './phones.js';
import { Random } from './random.js';
import { homeland } from './words/places.js';

const people = 12_000;

describe('a registry', () => {
  const registry = new Registry(1);
  const rng = new Random(1);
  const handed = Array.from({ length: people }, () => {
    const place = registry.place(rng);
    const name = newName(rng);
    return {
      place,
      phone: registry.phone(place),
      mailbox: registry.mailbox(rng, name),
      handle: registry.handle(rng, name),
      line: registry.line(),
    };
  });

  it.each(['mailbox', 'handle', 'line'] as const)('gives no %s twice', (what) => {
    expect(new Set(handed.map((one) => one[what])).size).toBe(people);
  });

  it('gives no number twice, always one of the place, and none when they are used up', () => {
    const numbers = handed.flatMap(({ phone }) => (phone ? [e164(phone)] : []));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(people / 2);
    for (const { place, phone } of handed) if (phone) expect(place.codes).toContain(phone.digits.slice(0, 3));
    for (const number of numbers) expect(number).toMatch(/^\+1\d{3}55501\d\d$/);
    const [smallest] = homeland.filter((place) => place.codes.length === 1);
    const small = new Registry(2);
    const taken = Array.from({ length: 101 }, () => small.phone(smallest ?? (homeland[0] as never)));
    expect(taken.filter((phone) => phone !== undefined).length).toBe(100);
  });
});

describe('numbered people', () => {
  const handed = Array.from({ length: 60_000 }, (_, serial) => {
    const mint = new Numbered(serial);
    const rng = new Random(7, serial);
    const name = newName(rng);
    return {
      phone: mint.phone(mint.place()),
      mailbox: mint.mailbox(rng, name),
      handle: mint.handle(rng, name),
      line: mint.line(),
      place: mint.place(),
    };
  });

  it.each(['mailbox', 'handle', 'line'] as const)('no two have one %s', (what) => {
    expect(new Set(handed.map((one) => one[what])).size).toBe(handed.length);
  });

  it('no two have one number, and the first five thousand have numbers kept for fiction', () => {
    const numbers = handed.flatMap(({ phone }) => (phone ? [e164(phone)] : []));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBe(handed.length);
    for (const number of numbers.slice(0, 5000)) expect(number).toMatch(/^\+1\d{3}55501\d\d$/);
  });

  it('all places are lived in, by their weight', () => {
    const count = (city: string) => handed.filter(({ place }) => place.city === city).length;
    expect(count('Burlington')).toBeGreaterThan(0);
    expect(count('New York') / count('Seattle')).toBeCloseTo(1.5, 0);
  });
});
