/** Mailboxes in the form their provider delivers to. */

import { parse } from 'tldts';
import { toASCII } from 'tr46';
import type { Mailbox } from '../model/profile.js';
import { stated } from './fold.js';
import { type Provider, providerOf } from './mail-providers.js';
import { forOneFile, remembered } from './remembered.js';

/** Domains that say something about a mailbox, from the facts. */
export interface MailKinds {
  readonly free: ReadonlySet<string>;
  readonly disposable: ReadonlySet<string>;
  readonly academic: ReadonlySet<string>;
  readonly relay: ReadonlySet<string>;
}

type ReadMailbox = Omit<Mailbox, 'path' | 'typed' | 'kind'> & { readonly provider: Provider | undefined };

const mostMailboxes = 3;

/** Every mailbox of a field: people write two where one is asked for. */
export function readMailboxes(path: string, typed: string | undefined, kinds: MailKinds): Mailbox[] {
  const signs = typed === undefined || typed.length > 640 ? 0 : typed.split('@').length - 1;
  const parts = signs > 1 ? typed!.split(/[\s;,|/]+/).filter((part) => part.includes('@')) : [typed];
  return parts
    .map((part) => readMailbox(path, part, kinds))
    .filter((one) => one !== undefined)
    .slice(0, mostMailboxes);
}

/** Undefined for what is not a possible mailbox. */
export function readMailbox(path: string, typed: string | undefined, kinds: MailKinds): Mailbox | undefined {
  const text = stated(typed);
  const read = text === undefined || text.length > 320 ? undefined : readAddress(text);
  if (text === undefined || !read) return undefined;
  const { provider, ...mailbox } = read;
  return { path, typed: text, ...mailbox, kind: kindOf(mailbox.domain, provider, kinds) };
}

const wrapped = /<([^<>\s]+@[^<>\s]+)>\s*$/;
/** As strict as the large providers are; quoted local parts are not in use. */
const form = /^([^\s@<>()[\]\\,;:"]{1,64})@([^\s@<>()[\]\\,;:"]{3,253})$/u;

const readAddress = remembered<ReadMailbox | undefined>(forOneFile, (text) => {
  const bare = (wrapped.exec(text)?.[1] ?? text)
    .replace(/^mailto:/i, '')
    .normalize('NFKC')
    .toLowerCase();
  const [, local, host] = form.exec(bare) ?? [];
  if (local === undefined || host === undefined || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
  const domain = domainOf(host);
  if (domain === undefined || local.includes('\ufffd')) return undefined;
  const provider = providerOf(domain);
  const registrableDomain = parse(domain).domain ?? domain;
  return { address: `${local}@${domain}`, canonical: canonical(local, domain, provider), local, domain, registrableDomain, provider };
});

const label = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

/** ASCII form of a host name with at least two labels; undefined for anything else. */
export function domainOf(host: string): string | undefined {
  const plain = /^[a-z0-9.-]+$/.test(host) ? host : toASCII(host, { checkHyphens: false, useSTD3ASCIIRules: false });
  const name = plain?.replace(/\.$/, '');
  const labels = name?.split('.') ?? [];
  if (name === undefined || labels.length < 2 || !labels.every((part) => label.test(part)) || /^\d+$/.test(labels.at(-1)!))
    return undefined;
  return name;
}

/** Anybody's own domain: a plus begins a tag wherever mail systems know tags at all (RFC 5233), and dots are part of the name. */
const ownDomain: Pick<Provider, 'tag' | 'ignored' | 'oneAccount' | 'subdomains'> = { tag: '+' };

function canonical(local: string, domain: string, provider: Provider | undefined): string {
  const { tag, ignored, oneAccount, subdomains } = provider ?? ownDomain;
  const home = provider?.home ?? domain;
  const own = subdomains && domain !== home && domain.endsWith(`.${home}`);
  let name = own ? domain.slice(0, -home.length - 1) : local;
  if (tag !== undefined) name = beforeTag(name, tag);
  if (ignored) name = name.replace(ignored, '');
  name = name.replace(/\.+$/, '');
  return name === '' ? `${local}@${domain}` : `${name}@${own || oneAccount ? home : domain}`;
}

function beforeTag(local: string, tag: string): string {
  const at = local.indexOf(tag);
  return at > 0 ? local.slice(0, at) : local;
}

/** Schools are known by their zone even without a list. */
export const academicZone = /(?:^|\.)(?:edu|(?:ac|edu)\.[a-z]{2})$/;

function kindOf(domain: string, provider: Provider | undefined, kinds: MailKinds): Mailbox['kind'] {
  if (provider?.relay || within(domain, kinds.relay)) return 'relay';
  if (within(domain, kinds.disposable)) return 'disposable';
  if (provider || within(domain, kinds.free)) return 'free';
  return academicZone.test(domain) || within(domain, kinds.academic) ? 'academic' : 'own';
}

/** A listed domain covers its subdomains. */
export function within(domain: string, listed: ReadonlySet<string>): boolean {
  for (let rest = domain; ; ) {
    if (listed.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot < 0) return false;
    rest = rest.slice(dot + 1);
  }
}
