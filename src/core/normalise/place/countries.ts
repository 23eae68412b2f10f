/** Names of countries as ISO 3166-1 alpha-2. */

import { getAllCountries, getCountry } from 'countries-and-timezones';
import { foldKey } from '../fold.js';

const otherNames =
  'US:usa,u s,u s a,us,united states,united states of america,the united states,america|GB:uk,u k,great britain,britain,england,scotland,wales,northern ireland,united kingdom|' +
  'KR:republic of korea,korea republic of,south korea,s korea|KP:dprk,north korea,democratic peoples republic of korea|RU:russian federation,russia|' +
  'CN:peoples republic of china,prc,mainland china,china|HK:hong kong sar,hong kong|TW:taiwan roc,taiwan|VN:viet nam,vietnam|CZ:czech republic,czechia|' +
  'TR:turkiye,turkey|AE:uae,u a e,united arab emirates|NL:the netherlands,holland,netherlands|IE:republic of ireland,eire|MK:macedonia,north macedonia|' +
  'CI:ivory coast,cote d ivoire|CD:dr congo,drc,democratic republic of the congo|LA:laos,lao pdr|SY:syria|IR:iran|MD:moldova|TZ:tanzania|BO:bolivia|' +
  'VE:venezuela|PS:palestine,palestinian territories|BN:brunei|CV:cape verde|SZ:swaziland,eswatini|PH:the philippines|DE:deutschland|ES:espana|CH:schweiz,suisse|' +
  'AT:osterreich|IT:italia|BR:brasil|MX:mexico|JP:nippon|IN:bharat|PL:polska|SE:sverige|NO:norge|DK:danmark|FI:suomi';

const byName = new Map<string, string>();
for (const { id, name } of Object.values(getAllCountries({ deprecated: false }))) byName.set(foldKey(name), id);
for (const entry of otherNames.split('|')) {
  const [id = '', names = ''] = entry.split(':');
  for (const name of names.split(',')) byName.set(name, id);
}

/** From a code or a name; undefined for what is neither. */
export function countryOf(text: string): string | undefined {
  const code = /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : undefined;
  if (code !== undefined && getCountry(code as never)) return code;
  return countryNamed(text);
}

/** From a name alone: `CA` and `DE` in a free text are states as well. */
export const countryNamed = (text: string): string | undefined => byName.get(foldKey(text));

/** The zone of a country that has only one. */
export function onlyZoneOf(country: string): string | undefined {
  const zones = getCountry(country as never)?.timezones ?? [];
  return zones.length === 1 ? zones[0] : undefined;
}
