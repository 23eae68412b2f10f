/** Values of a record as a person reads them. */

import { dayTime, partial } from './dates.js';
import { humanise, midSentence } from './words.js';

export type Parts = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value);

export function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return listed(value.map(text));
  return isRecord(value)
    ? listed(Object.entries(value).map(([key, inner]) => `${midSentence(humanise(key))} ${text(inner)}`))
    : String(value);
}

export const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** `Boston, MA, US`: a region does not say its country again. */
export function placeWords(place: unknown): string {
  if (!isRecord(place)) return text(place);
  const { line1, line2, address, city, region, postalCode, country, countryCode } = place;
  const [, within, short] = /^([A-Z]{2})-(\w{1,3})$/.exec(text(region)) ?? [];
  return listed([line1 ?? address, line2, city, short ?? region, postalCode, country ?? countryCode ?? within].map(text));
}

const networkKinds: Readonly<Record<string, string>> = {
  residential: 'home line',
  mobile: 'mobile network',
  business: 'company network',
  education: 'campus network',
  hosting: 'hosting',
  vpn: 'VPN',
  proxy: 'proxy',
  tor: 'Tor',
};

export function networkWords(network: unknown): string {
  if (!isRecord(network)) return text(network);
  const kind = text(network.kind);
  return listed([text(network.organisation), networkKinds[kind] ?? kind]);
}

const workplaces: Readonly<Record<string, string>> = { onsite: 'on site', hybrid: 'hybrid', remote: 'remote' };

export const workplaceWord = (workplace: unknown): string => workplaces[text(workplace)] ?? text(workplace);

/** `9 Sep 2025, 16:03 UTC+09:00`: the clock as the document has it, since which clock it was is part of what it says. */
export function stampWords(stamp: unknown): string {
  const found = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(text(stamp));
  if (found === null) return partial(text(stamp));
  const [, wall = '', offset = ''] = found;
  return `${dayTime(`${wall}Z`, 'UTC')} UTC${offset === 'Z' ? '' : offset.replace('-', '−')}`;
}

/** `{"+0900": 120}` → `120 at UTC+09:00`, most first. */
export function offsetWords(offsets: unknown): string {
  if (!isRecord(offsets)) return text(offsets);
  const commits = Object.entries(offsets).sort(([a, x], [b, y]) => Number(y) - Number(x) || (a < b ? -1 : 1));
  return listed(commits.map(([offset, n]) => `${text(n)} at UTC${offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2').replace('-', '−')}`));
}

const networks: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  github: 'GitHub',
  gitlab: 'GitLab',
  stackoverflow: 'Stack Overflow',
};

export const siteWord = (network: string | undefined): string => (network === undefined ? 'public page' : (networks[network] ?? network));
