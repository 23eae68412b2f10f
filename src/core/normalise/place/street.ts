/** The line of an address with street and house: one spelling for each delivery point, its unit apart. */

import parser from 'parse-address';
import { forOneFile, remembered } from '../remembered.js';
import { transliterate } from '../transliterate.js';

export interface Street {
  /** `12 alder st`; `po box 12` for a box at a post office. */
  readonly street: string;
  /** `4`, `4b`, `fl2`, or several from the outside in: `bldg2 4`. */
  readonly unit?: string;
  readonly postOfficeBox: boolean;
}

/** Longer lines are prose. */
const longest = 120;

/** What {@link readStreet} reads: the line behind a mark of which rules hold where it lies. */
export const streetText = (line: string, country: string | undefined): string =>
  (country === undefined || country === 'US' || country === 'CA' ? 'A' : 'O') + line;

/** Undefined when no house or box can be told: a street alone is not a delivery point. */
export const readStreet = remembered<Street | undefined>(forOneFile, (marked) => {
  const plain = plainLine(marked.slice(1));
  if (plain === '' || plain.length > longest) return undefined;
  const box = postBox.exec(plain)?.[1];
  if (box !== undefined) return { street: `po box ${box}`, postOfficeBox: true };
  const { rest, units } = withoutUnits(plain);
  const street = (marked.startsWith('A') ? american(rest) : undefined) ?? otherwise(rest);
  if (street === undefined) return undefined;
  return { street, ...(units.length > 0 ? { unit: units.join(' ') } : {}), postOfficeBox: false };
});

/**
 * Lower-case ASCII with single separators. parse-address needs it so: on runs of blanks its expression takes minutes.
 */
function plainLine(line: string): string {
  return transliterate(line.slice(0, 4 * longest))
    .toLowerCase()
    .replace(/['`"]/g, '')
    .replace(/\bp\.? ?o\.? ?box\b/g, 'po box')
    .replace(/#/g, ' #')
    .replace(/[^a-z0-9#,/-]+/g, ' ')
    .replace(/ ?[,;] ?(?:[,;] ?)*/g, ', ')
    .replace(/-{2,}/g, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/# ?(?:# ?)+/g, '#')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ ,]+|[ ,]+$/g, '');
}

const postBox = /\b(?:po box|post office box|postfach|apartado|casilla|bp) ?#? ?([a-z]?\d[a-z0-9-]*)\b/;
const numbered =
  /(?:^|[ ,])(?:(apt|apartment|appt|unit|ste|suite|no|rm|room|flat|pmb|wohnung|whg|dept)|(fl|floor|flr)|(bldg|building|tower|block|blk)|(lot|space|spc|trlr)|#) ?#? ?([a-z]?-?\d[a-z0-9]*(?:-[a-z0-9]+)?|[a-z])(?=$|[ ,])/g;
const ordinalFloor = /(?:^|[ ,])(\d{1,2})(?:st|nd|rd|th) (?:fl|floor|flr)(?=$|[ ,])/g;
const unnumbered = /(?:^|[ ,])(penthouse|ph|basement|bsmt|rear|front|upper|lower)(?=$|[ ,]|$)/;
/** `6462 Losee Rd 110`, but not `County Road 12`. */
const numberAfterType =
  /(?<=\d.* (?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|way|pl|place|ter|terrace|cir|circle|pkwy)),? (\d{1,5}[a-z]?)$/;
const numberedRoad = /\b(?:county|co|state|ranch|market|forest|service|township|twp) (?:rd|road) \d/;
const kinds = ['', 'fl', 'bldg', 'lot'];

function withoutUnits(plain: string): { rest: string; units: string[] } {
  const units: string[] = [];
  let rest = plain.replace(ordinalFloor, (_, floor: string) => {
    units.push(`fl${floor}`);
    return ' ';
  });
  rest = rest.replace(numbered, (all, any, floor, building, lot, number: string, at: number) => {
    // `12 No 4` is a unit, `No 4 Elm St` a house.
    if (at === 0 && any === 'no') return all;
    const kind = kinds[[any, floor, building, lot].findIndex((found) => found !== undefined)] ?? '';
    units.push(kind + number.replace(/[^a-z0-9]/g, '').replace(/^([a-z]?)0+(?=\d)/, '$1'));
    return ' ';
  });
  const trailing = /,\s*$/.test(rest) ? undefined : /, ?(\d{1,5}[a-z]?|[a-z]\d{1,4})$/.exec(rest);
  if (trailing && /\d/.test(rest.slice(0, trailing.index))) {
    units.push(trailing[1]!.replace(/^0+(?=\d)/, ''));
    rest = rest.slice(0, trailing.index);
  }
  const afterType = numberAfterType.exec(rest);
  if (afterType && !numberedRoad.test(rest)) {
    units.push(afterType[1]!.replace(/^0+(?=\d)/, ''));
    rest = rest.slice(0, afterType.index);
  }
  if (/\d/.test(rest)) {
    const word = unnumbered.exec(rest)?.[1];
    if (word !== undefined && rest.trimEnd().endsWith(word)) {
      units.push(word === 'penthouse' ? 'ph' : word === 'basement' ? 'bsmt' : word);
      rest = rest.slice(0, rest.lastIndexOf(word));
    }
  }
  return { rest: rest.replace(/[ ,]+/g, ' ').trim(), units: units.sort((a, b) => rank(a) - rank(b)) };
}

/** From the building to the door; what is not told stays in the order written. */
const rank = (unit: string): number => (unit.startsWith('bldg') ? 0 : /^fl\d/.test(unit) ? 1 : 2);

const ordinals = new Map(
  'first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th|eleventh 11th|twelfth 12th'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const shortForms: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ordinals),
  saint: 'st',
  fort: 'ft',
  mount: 'mt',
};

/** House, direction, name, type as the US postal service shortens them; undefined when the line is of another form. */
function american(rest: string): string | undefined {
  const parts = parser.parseAddress(`${rest},`);
  if (!parts?.number || !parts.street) return undefined;
  const street = parts.street
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => shortForms[word] ?? word);
  const words = [parts.number, parts.prefix, ...street, parts.type, parts.suffix];
  return words
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
    .toLowerCase();
}

const elsewhere: Readonly<Record<string, string>> = {
  street: 'st',
  str: 'st',
  strasse: 'st',
  road: 'rd',
  avenue: 'ave',
  av: 'ave',
  avenida: 'ave',
  boulevard: 'blvd',
  lane: 'ln',
  drive: 'dr',
  square: 'sq',
  platz: 'pl',
  place: 'pl',
};

/** Anywhere else: the same words, the numbers first, so that `Lindenstr. 12` and `12 Lindenstrasse` are one. */
function otherwise(rest: string): string | undefined {
  const words = rest
    .replace(/([a-z]{2,})(?:strasse|str)\b/g, '$1 st')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => elsewhere[word] ?? shortForms[word] ?? word);
  const isHouse = (word: string) => /^\d/.test(word) && !/^\d+(?:st|nd|rd|th)$/.test(word);
  const numbers = words.filter(isHouse);
  const names = words.filter((word) => !isHouse(word));
  return numbers.length > 0 && names.length > 0 ? [...numbers, ...names].join(' ') : undefined;
}
