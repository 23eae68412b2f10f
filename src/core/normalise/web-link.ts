/** Links: what they lead to, and the key two links to the same thing have in common. */

import { parse } from 'tldts';
import type { WebLink } from '../model/profile.js';
import { stated } from './fold.js';
import { academicZone, domainOf, within } from './mailbox.js';
import { forOneFile, remembered } from './remembered.js';
import { isStandInHandle, isStandInSite } from './stand-ins.js';
import { courseSites, famousAccounts, givesNames, handleAt, platforms, reservedHosts } from './web-hosts.js';

type ReadLink = Omit<WebLink, 'path'>;

/** Undefined for what is not an address on the web. */
export function readLink(path: string, typed: string | undefined): WebLink | undefined {
  const text = stated(typed);
  const read = text === undefined || text.length > 2048 ? undefined : readUrl(text);
  return read ? { path, ...read } : undefined;
}

/** A link given only as a network and a user name, as JSON Resume allows. */
export function readHandle(path: string, network: string | undefined, username: string | undefined): WebLink | undefined {
  const name = stated(username)?.replace(/^@/, '');
  const page =
    pages[
      stated(network)
        ?.toLowerCase()
        .replace(/[^a-z]/g, '') ?? ''
    ];
  if (name === undefined) return undefined;
  return /[/.]/.test(name) && !page ? readLink(path, name) : page && /^[^\s/?#]+$/.test(name) ? readLink(path, page + name) : undefined;
}

/** The host of a typed link or bare domain. */
export const hostOf = (typed: string | undefined): string | undefined => readLink('', typed)?.host;

/** The same link as one of many in a text or a list of projects: it leads somewhere, and is nobody's own page. */
export const asMention = (link: WebLink | undefined): WebLink | undefined => {
  if (!link) return undefined;
  const { handle: _, ...rest } = link;
  return { ...rest, network: 'other', key: link.url.replace(/^https?:\/\//, '') };
};

const pages: Readonly<Record<string, string>> = {
  linkedin: 'https://www.linkedin.com/in/',
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
};

const form = /^(?:(?:(https?):)?\/\/(?:[^/?#@\s]*@)?)?([^/?#:@\s]+)(?::\d{1,5})?(\/[^?#\s]*)?(?:[?#]\S*)?$/iu;
/** Signs that a sentence leaves around a link. */
const around = /^[<("']+|[>)"',;]+$/g;
const pathEnd = /[>)"',;/]+$/;

const readUrl = remembered<ReadLink | undefined>(forOneFile, (text) => {
  const [, scheme = 'https', typedHost = '', typedPath = ''] = form.exec(text.replace(around, '')) ?? [];
  const host = domainOf(typedHost.normalize('NFKC').toLowerCase().replace(/\.$/, ''));
  if (host === undefined) return undefined;
  const { domain, isIcann, isPrivate, publicSuffix } = parse(host, { allowPrivateDomains: true });
  if (domain === null || !(isIcann || isPrivate || publicSuffix === 'example')) return undefined;
  const steps = typedPath
    .replace(pathEnd, '')
    .split('/')
    .filter((step) => step !== '');
  const site = host.replace(/^www\./, '');
  const url = `${scheme.toLowerCase()}://${host}${steps.map((step) => `/${step}`).join('')}`;
  return { url, host, registrableDomain: domain, ...target(site, domain, steps, isPrivate === true) };
});

type Target = Pick<WebLink, 'network' | 'handle' | 'key'>;

/** `hosted`: the domain is one of many that a hosting service gives out (github.io, netlify.app …): all of it is one hand's. */
function target(site: string, domain: string, steps: readonly string[], hosted: boolean): Target {
  const personal = profilePage(site, domain, steps);
  const page: Target = { network: 'other', key: [site, ...steps].join('/') };
  if (
    reservedHosts.has(site) ||
    (personal && (isStandInHandle(personal.handle) || famousAccounts.has(`${personal.network}:${personal.handle}`)))
  )
    return page;
  if (personal) return { network: personal.network, handle: personal.handle, key: `${personal.network}:${personal.handle}` };
  const handle = handleAt(
    site,
    steps.map((step) => decoded(step)!.toLowerCase()),
  );
  if (handle !== undefined) return isStandInHandle(handle) ? page : { network: 'other', handle, key: `${domain}:${handle}` };
  if (isStandInSite(site.split('.')[0]!)) return page;
  if (hosted || (site !== domain && givesNames.has(domain))) return { network: 'portfolio', key: site };
  const own = !within(site, platforms) && !within(site, courseSites) && !academicZone.test(site);
  const front = steps.length < 2 && steps.every((step) => frontPages.test(step));
  return own && front ? { network: 'portfolio', key: site } : page;
}

const frontPages = /^(?:index\.(?:html?|php)|home|about(?:-?me)?|portfolio|resume|cv|en)$/i;

const codeHosts: Readonly<Record<string, 'github' | 'gitlab'>> = {
  'github.com': 'github',
  'gist.github.com': 'github',
  'gitlab.com': 'gitlab',
};
/** Pages of code hosts that belong to no user. */
const reserved = new Set(
  (
    'about apps blog collections contact customer-stories dashboard enterprise events explore features groups help issues join login marketplace new ' +
    'notifications orgs organizations pricing pulls search security settings signup site sponsors stars team teams topics trending users'
  ).split(' '),
);

/** Only a person's own page counts: a repository or a company belongs to many. */
function profilePage(
  site: string,
  domain: string,
  steps: readonly string[],
): { network: 'linkedin' | 'github' | 'gitlab' | 'stackoverflow'; handle: string } | undefined {
  const first = decoded(steps[0])?.toLowerCase();
  const second = decoded(steps[1])?.toLowerCase();
  if (domain === 'linkedin.com' && (first === 'in' || first === 'pub') && second) return { network: 'linkedin', handle: second };
  const host = codeHosts[site];
  if (host && first && steps.length === 1 && !reserved.has(first)) return { network: host, handle: first.replace(/^@/, '') };
  if (site.endsWith('stackoverflow.com') && first === 'users' && second && /^\d+$/.test(second))
    return { network: 'stackoverflow', handle: second };
  return undefined;
}

function decoded(step: string | undefined): string | undefined {
  if (step === undefined || !step.includes('%')) return step?.normalize('NFC');
  try {
    return decodeURIComponent(step).normalize('NFC');
  } catch {
    return step;
  }
}
