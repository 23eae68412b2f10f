/** Links of one file as keys: a page that nothing ties to one person is a question where several name it, never evidence. */

import { parse } from 'tldts';
import type { Profile, WebLink } from '../model/profile.js';
import type { LinkKey } from './record.js';

type Named = Pick<Profile, 'links' | 'profiles' | 'names' | 'mailboxes'>;

const personalNetworks = new Set<WebLink['network']>(['linkedin', 'github', 'gitlab', 'stackoverflow']);
/** Where teams have accounts of the same form as people. */
const codeNetworks = new Set<WebLink['network']>(['github', 'gitlab']);

/** Every page and profile of the file; what is not tied to the applicant is set aside with the reason. */
export function linkKeys(profile: Named): LinkKey[] {
  const own = profile.profiles.flatMap((one) => (one.link ? [one.link] : []));
  const links = [...profile.links, ...own];
  const tokens = tokensOf(profile);
  const handles = links.filter(({ network }) => personalNetworks.has(network)).flatMap((link) => lettersOf(handleOf(link)));
  return links.flatMap((link): LinkKey[] => {
    if (link.handle !== undefined || personalNetworks.has(link.network)) {
      const foreign = isOfATeam(handleOf(link)) || besideTheirOwn(link, links, own, tokens);
      return [{ kind: 'profile-url', key: link.key, path: link.path, ...(foreign ? aside('an account of a team') : {}) }];
    }
    if (link.network !== 'portfolio') return [];
    const reason = isOfATeam(firstLabel(link))
      ? 'the site of a team'
      : isPersonal(link, [...tokens, ...handles])
        ? undefined
        : 'a front page that names nobody';
    return [{ kind: 'portfolio', key: link.key, path: link.path, ...(reason === undefined ? {} : aside(reason)) }];
  });
}

const aside = (setAside: string): Pick<LinkKey, 'setAside' | 'asks'> => ({ setAside, asks: true });

/** Shorter ones stand in many a word by chance. */
const leastToken = 3;

/** Parts of names and of mailboxes: what people make the names of their pages from. */
function tokensOf({ names, mailboxes }: Named): string[] {
  const named = names.flatMap((name) => [...name.tokens, ...name.alternatives.flat()]);
  return [...named.filter((token) => token.length >= leastToken), ...mailboxes.flatMap(({ local }) => lettersOf(local))];
}

const lettersOf = (text: string): string[] => text.split(/[^\p{L}]+/u).filter((part) => part.length >= leastToken);

const containsOne = (text: string, tokens: readonly string[]): boolean => {
  const plain = text.toLowerCase().replace(/[._-]/g, '');
  return tokens.some((token) => plain.includes(token));
};

const handleOf = (link: WebLink): string => link.handle ?? link.key.slice(link.key.search(/[:/]/) + 1);
const siteOf = ({ host }: WebLink): string => host.replace(/^www\./, '');
const firstLabel = (link: WebLink): string => siteOf(link).split('.')[0] ?? '';

/** What groups call themselves, as a word of its own. */
const teamWord = /(?:^|[._-])(?:team|squad|hackathon|club|organi[sz]ation|org|community|collective|cohort|bootcamp)(?:[._-]|\d*$)/;
const isOfATeam = (name: string): boolean => teamWord.test(name);

/** Of several accounts at one code host a person has one: the one that has their name, or that was looked up as theirs. */
function besideTheirOwn(link: WebLink, links: readonly WebLink[], own: readonly WebLink[], tokens: readonly string[]): boolean {
  if (!codeNetworks.has(link.network) || own.some(({ key }) => key === link.key)) return false;
  const beside = links.some(({ network, key }) => network === link.network && key !== link.key);
  return beside && !containsOne(handleOf(link), tokens);
}

/** What people call a page about themselves, in its name or its path. */
const aboutOneself =
  /(?:^|[./-])(?:portfolio|resume|cv|about-?me|me|dev|codes?|designs?|works?)(?:[./-]|$)|(?:portfolio|resume|dev|codes)(?:\.|$)/;

/** Whether a page is tied to somebody: given out by a host under a name, under a domain of somebody's, or called after a person. */
function isPersonal(link: WebLink, tokens: readonly string[]): boolean {
  const site = siteOf(link);
  const given = parse(link.host, { allowPrivateDomains: true }).isPrivate === true;
  const below = site !== link.registrableDomain;
  const path = link.url.replace(/^https?:\/\/[^/]+\/?/, '');
  return given || below || path !== '' || containsOne(site, tokens) || aboutOneself.test(site);
}
