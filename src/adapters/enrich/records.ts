/** One record of each data file, from the short keys it is stored under to the type the core reads. */

import type { AreaCode, Institution, Programme, School, SharedAddress } from '#core/model/facts.js';
import type { DegreeLevel } from '#core/model/profile.js';
import { type Fields, isHostName, isPartialDate } from './checked.js';

/** Where a whole file comes from; a record may name a source of its own. */
export interface FileSource {
  readonly source: string;
  readonly sourceDate: string;
}

const aDate = 'a date (YYYY, YYYY-MM or YYYY-MM-DD)';
const aDomain = 'a lower-case domain';
const aRegion = 'an ISO 3166-2 region such as US-WA';
const isRegion = (text: string): boolean => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text);
const isCountry = (text: string): boolean => /^[A-Z]{2}$/.test(text);
const isId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

export function institution(fields: Fields): Institution {
  const record: Institution = {
    id: fields.text('id', isId, 'an id of lower-case words and hyphens'),
    name: fields.text('name'),
    kind: fields.oneOf('kind', ['company', 'school', 'government-body', 'bank', 'site']),
    relation: fields.oneOf('relation', [
      'front-company',
      'dispatching-body',
      'seized-domain',
      'listed-school',
      'listed-company',
      'listed-bank',
    ]),
    aliases: fields.texts('aliases'),
    weakAliases: fields.texts('weakAliases'),
    domains: fields.texts('domains', isHostName, aDomain),
    needsContext: fields.flag('needsContext'),
    places: fields.texts('places'),
    designations: fields.objects('designations').map(designation),
    source: fields.text('source'),
    sourceDate: fields.text('sourceDate', isPartialDate, aDate),
    confidence: fields.oneOf('confidence', ['high', 'medium', 'low']),
  };
  fields.end();
  return record;
}

function designation(fields: Fields): Institution['designations'][number] {
  const date = fields.optionalText('date', isPartialDate, aDate);
  const reference = fields.optionalText('reference');
  const record = { list: fields.text('list'), ...(date === undefined ? {} : { date }), ...(reference === undefined ? {} : { reference }) };
  fields.end();
  return record;
}

const levelLetters: Readonly<Record<string, DegreeLevel>> = { c: 'certificate', a: 'associate', b: 'bachelor', m: 'master', d: 'doctor' };
const calendarLetters = { s: 'semester', q: 'quarter', t: 'trimester', c: 'continuous', o: 'other' } as const;

/**
 * Keys of a school: `i` IPEDS unit, `a` true for a chain of which every campus has closed, `n` name, `f` former and other names,
 * `d` domains, `c` city, `r` state, `g` country where it is not a state, `o` opened, `x` closed, `l` levels, `k` calendar,
 * `y` the last year it was in the directory, `p` dated degrees.
 */
export function school(fields: Fields, file: FileSource): School {
  const chain = fields.has('a') && fields.flag('a');
  const lastSeen = fields.has('y') ? String(fields.whole('y')) : undefined;
  // Filled key by key: six thousand of these are made at every start, and spreads would double the work.
  const record: { -readonly [key in keyof School]: School[key] } = {
    id: `ipeds-${fields.whole('i')}${chain ? '-all' : ''}`,
    name: fields.text('n'),
    formerNames: fields.texts('f'),
    domains: fields.texts('d', isHostName, aDomain),
    country: fields.has('g') ? fields.text('g', isCountry, 'a country of two letters') : 'US',
    source: file.source,
    sourceDate: lastSeen ?? file.sourceDate,
  };
  if (fields.has('c')) record.city = fields.text('c');
  if (fields.has('r')) record.region = `US-${fields.text('r', isCountry, 'a state of two letters')}`;
  if (fields.has('o')) record.opened = fields.text('o', isPartialDate, aDate);
  if (fields.has('x')) record.closed = fields.text('x', isPartialDate, aDate);
  if (fields.has('l')) record.levels = levels(fields.text('l', isLevels, 'levels out of the letters c, a, b, m, d'));
  if (fields.has('k')) record.calendar = calendarLetters[fields.oneOf('k', ['s', 'q', 't', 'c', 'o'])];
  if (fields.has('p')) record.programmes = fields.objects('p').map(programme);
  fields.end();
  return record;
}

const isLevels = (text: string): boolean => /^[cabmd]+$/.test(text);
const levels = (letters: string): readonly DegreeLevel[] => [...letters].map((letter) => levelLetters[letter] as DegreeLevel);

function programme(fields: Fields): Programme {
  const to = fields.optionalText('to', isPartialDate, aDate);
  const record: Programme = {
    level: fields.oneOf('level', ['certificate', 'associate', 'bachelor', 'master', 'doctor']),
    major: fields.text('major'),
    from: fields.text('from', isPartialDate, aDate),
    ...(to === undefined ? {} : { to }),
    source: fields.text('source'),
    sourceDate: fields.text('sourceDate', isPartialDate, aDate),
  };
  fields.end();
  return record;
}

export function areaCode(fields: Fields): AreaCode {
  const since = fields.optionalText('since', isPartialDate, aDate);
  const record: AreaCode = {
    code: fields.text('code', (text) => /^[2-9]\d\d$/.test(text), 'an area code of three digits'),
    region: fields.text('region', (text) => isRegion(text) || isCountry(text), `${aRegion}, or a country without regions`),
    ...(since === undefined ? {} : { since }),
  };
  fields.end();
  return record;
}

export function sharedAddress(fields: Fields, file: FileSource): SharedAddress {
  const record: SharedAddress = {
    street: fields.text('street', (text) => /^\d/.test(text), 'a street that begins with its number'),
    city: fields.text('city'),
    region: fields.text('region', isRegion, aRegion),
    kind: fields.oneOf('kind', ['virtual-mailbox', 'forwarder', 'campus', 'shelter', 'registered-agent']),
    source: fields.optionalText('source') ?? file.source,
    sourceDate: fields.optionalText('sourceDate', isPartialDate, aDate) ?? file.sourceDate,
  };
  fields.end();
  return record;
}
