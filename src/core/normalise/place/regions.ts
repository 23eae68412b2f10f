/** States, territories and provinces of the United States and Canada as ISO 3166-2; codes of other countries as they stand. */

import { getCountry } from 'countries-and-timezones';
import { foldKey } from '../fold.js';

const states =
  'AL alabama|AK alaska|AZ arizona|AR arkansas|CA california,calif|CO colorado|CT connecticut,conn|DE delaware|DC district of columbia,d c|FL florida,fla|' +
  'GA georgia|HI hawaii|ID idaho|IL illinois|IN indiana|IA iowa|KS kansas|KY kentucky|LA louisiana|ME maine|MD maryland|MA massachusetts,mass|MI michigan,mich|' +
  'MN minnesota,minn|MS mississippi|MO missouri|MT montana|NE nebraska|NV nevada|NH new hampshire|NJ new jersey,n j|NM new mexico|NY new york,n y,new york state|' +
  'NC north carolina,n c|ND north dakota|OH ohio|OK oklahoma|OR oregon|PA pennsylvania,penn|RI rhode island|SC south carolina|SD south dakota|TN tennessee,tenn|' +
  'TX texas,tex|UT utah|VT vermont|VA virginia|WA washington,washington state,wash|WV west virginia|WI wisconsin|WY wyoming|' +
  'PR puerto rico|GU guam|VI us virgin islands,virgin islands|AS american samoa|MP northern mariana islands';
const provinces =
  'AB alberta|BC british columbia,b c|MB manitoba|NB new brunswick|NL newfoundland and labrador,newfoundland|NS nova scotia|NT northwest territories|NU nunavut|' +
  'ON ontario,ont|PE prince edward island,pei|QC quebec,que|SK saskatchewan|YT yukon,yukon territory';

/** Where one clock holds all over a state or province; the others are told by coordinates. */
const oneZone =
  'America/New_York CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV|America/Chicago AL AR IA IL LA MN MO MS OK WI|America/Denver CO MT NM UT WY|' +
  'America/Los_Angeles CA NV WA|Pacific/Honolulu HI|America/Puerto_Rico PR';

const named = (list: string, country: string): Map<string, string> =>
  new Map(
    list.split('|').flatMap((entry) => {
      const code = entry.slice(0, 2);
      return [code.toLowerCase(), ...entry.slice(3).split(',')].map((name) => [name, `${country}-${code}`] as const);
    }),
  );

const byCountry: Readonly<Record<string, ReadonlyMap<string, string>>> = { US: named(states, 'US'), CA: named(provinces, 'CA') };
const zones = new Map(
  oneZone.split('|').flatMap((entry) => {
    const [zone = '', ...codes] = entry.split(' ');
    return codes.map((code): [string, string] => [`US-${code}`, zone]);
  }),
);

const code = /^([A-Za-z]{2})-([A-Za-z0-9]{1,3})$/;

/** `country` undefined: the United States, then Canada. Undefined for what names no region beyond doubt. */
export function regionOf(text: string, country: string | undefined): string | undefined {
  const [, of, part] = code.exec(text) ?? [];
  if (of !== undefined && part !== undefined) {
    const known = byCountry[of.toUpperCase()];
    if (known) return known.get(part.toLowerCase());
    return getCountry(of.toUpperCase() as never) && (country === undefined || country === of.toUpperCase())
      ? text.toUpperCase()
      : undefined;
  }
  const key = foldKey(text);
  if (country !== undefined) return byCountry[country]?.get(key);
  return byCountry.US?.get(key) ?? byCountry.CA?.get(key);
}

/** Written out, as opposed to two letters that also stand for something else. */
export const isRegionName = (text: string): boolean => text.trim().length > 2;

export const regionZone = (region: string): string | undefined => zones.get(region);
