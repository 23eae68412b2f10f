import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Location } from '../model/application.js';
import { noFacts } from '../model/facts.js';
import { readAddress, readResumeAddress } from './address.js';
import { indexFacts } from './fact-index.js';

const source = { source: 'invented', sourceDate: '2026-01-01' };
const { sharedBuildings } = indexFacts({
  ...noFacts,
  sharedAddresses: [
    { street: '900 Mercer Street', city: 'Seattle', region: 'US-WA', kind: 'virtual-mailbox', ...source },
    { street: '80 Pine Ave Ste 12', city: 'Austin', region: 'TX', kind: 'forwarder', ...source },
  ],
});
const read = (location: Location) => readAddress('/candidate/location', location, sharedBuildings);
const seattle = { city: 'Seattle', region: 'US-WA', postalCode: '98101', country: 'US' };
const at = (line1: string, line2?: string, place: Location = seattle) =>
  read({ line1, ...(line2 === undefined ? {} : { line2 }), ...place });

describe('an address', () => {
  it.each([
    ['12 Alder St Apt 4'],
    ['12 Alder Street #4'],
    ['12 Alder St., Unit 4'],
    ['12 ALDER ST', 'Apt. 4'],
    ['12 Alder Street', '4'],
    ['12 Alder St', '# 04'],
    ['12 Alder St, Apartment 4'],
    ['12 Alder St Suite 4'],
    ['12  Alder   St ,, #4'],
    ['12 Alder St No. 4'],
  ] as [string, string?][])('%s %s is one door', (line1, line2) => expect(at(line1, line2)?.key).toBe('US-WA|seattle|12 alder st|4'));

  it.each([
    ['1 N Main St', '1 North Main Street'],
    ['20 First Ave', '20 1st Avenue'],
    ['12 St. Charles Ave', '12 Saint Charles Avenue'],
    ['50 W 34th St 3rd Floor', '50 West 34th Street, Floor 3'],
    ['1 Main St Bldg 2 Apt 4', '1 Main St Apt 4 Building 2'],
    ['P.O. Box 123', 'PO Box 123'],
    ['6462 Losee Rd 110', '6462 Losee Rd Ste 110'],
    ['80 Pine Ave NW', '80 Pine Avenue Northwest'],
  ])('%s = %s', (a, b) => {
    expect(at(a)?.key).toBeDefined();
    expect(at(a)?.key).toBe(at(b)?.key);
  });

  it.each([
    ['12 Alder St Apt 4', '12 Alder St Apt 5'],
    ['12 Alder St Apt 4', '12 Alder St'],
    ['12 Alder St', '14 Alder St'],
    ['12 N Alder St', '12 S Alder St'],
    ['12 Alder St', '12 Alder Ave'],
    ['12 Alder St Fl 2', '12 Alder St Apt 2'],
    ['12 County Road 12', '12 County Road 13'],
    ['PO Box 12', 'PO Box 13'],
  ])('%s is not %s', (a, b) => expect(at(a)?.key).not.toBe(at(b)?.key));

  it('is the same with or without postal code, and from one line', () => {
    const key = 'US-WA|seattle|12 alder st|4';
    expect(at('12 Alder St Apt 4', undefined, { city: 'seattle', region: 'Washington' })?.key).toBe(key);
    expect(at('12 Alder St Apt 4', undefined, { postalCode: '98101-1234', country: 'US' })?.key).toBe(key);
    expect(read({ line1: '12 Alder St Apt 4, Seattle, WA 98101' })?.key).toBe(key);
    expect(read({ line1: '12 Alder St, Apt 4\nSeattle, Washington 98101, USA' })?.key).toBe(key);
    expect(
      readResumeAddress('/x', { address: '12 Alder St #4', city: 'Seattle', region: 'WA', countryCode: 'US' }, sharedBuildings)?.key,
    ).toBe(key);
  });

  it('has no key without a town, a house or a street', () => {
    expect(at('12 Alder St', undefined, { country: 'US' })).toMatchObject({ street: '12 alder st', place: { country: 'US' } });
    expect(at('12 Alder St', undefined, { country: 'US' })?.key).toBeUndefined();
    expect(at('Alder Street')?.key).toBeUndefined();
    expect(at('12')?.key).toBeUndefined();
    expect(at('Apt 4')?.key).toBeUndefined();
    expect(read(seattle)?.key).toBeUndefined();
  });

  it('reads other countries by their words', () => {
    const berlin = { city: 'Berlin', postalCode: '10969', country: 'DE' };
    const keys = ['Lindenstraße 12', 'Lindenstr. 12', '12 Lindenstrasse'].map((line) => at(line, undefined, berlin)?.key);
    expect(new Set(keys)).toEqual(new Set(['DE|berlin|12 linden st']));
    expect(read({ line1: 'Lindenstr. 12, 10969 Berlin, Germany' })).toMatchObject({ key: 'DE|berlin|12 linden st', postalCode: '10969' });
  });

  it('knows buildings by a positive fact, and only the unit that the fact names', () => {
    const austin = { city: 'Austin', region: 'US-TX', country: 'US' };
    expect(at('900 Mercer St PMB 12')).toMatchObject({ buildingKind: 'virtual-mailbox', unit: '12' });
    expect(at('80 Pine Avenue #12', undefined, austin)?.buildingKind).toBe('forwarder');
    expect(at('80 Pine Ave Ste 12 PMB 7', undefined, austin)).toMatchObject({ buildingKind: 'forwarder', unit: '12 7' });
    expect(at('80 Pine Ave Ste 13', undefined, austin)?.buildingKind).toBeUndefined();
    expect(at('PO Box 12')?.buildingKind).toBe('po-box');
  });

  it.each([{}, { line1: 'n/a', city: '-', country: 'none' }, { line1: '\ufffd' }, { city: '???' }])('%j is absent', (location) =>
    expect(read(location)).toBeUndefined(),
  );

  it('takes runs of blanks and signs, on which address parsers hang', () => {
    for (const sign of [' ', '-', '.', '# ', ', ', '/', '\t', 'north ', 'st ']) expect(at(`1 ${sign.repeat(3000)}x`)).toBeDefined();
  });

  it('different units are different doors, whatever words name them', () => {
    const word = fc.constantFrom('Apt', 'Unit', '#', 'Ste', 'Apartment', 'No.');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), word, word, (a, b, x, y) => {
        expect(at(`12 Alder St ${x} ${a}`)?.key === at(`12 Alder Street, ${y} ${b}`)?.key).toBe(a === b);
      }),
    );
  });

  it('never throws', () => {
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 80 }), { nil: undefined });
    fc.assert(
      fc.property(text, text, text, text, text, (line1, line2, city, region, country) => {
        const location = Object.fromEntries(
          Object.entries({ line1, line2, city, region, country }).filter(([, value]) => value !== undefined),
        );
        const address = read(location);
        expect(JSON.parse(JSON.stringify({ address }))).toEqual(address === undefined ? {} : { address });
      }),
    );
  });
});
