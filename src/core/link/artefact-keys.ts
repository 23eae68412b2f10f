/** The artefacts one file holds, as keys that another file can hold too. What a positive fact calls infrastructure makes no key at all. */

import ipaddr from 'ipaddr.js';
import type { ArtefactKind } from '../model/link.js';
import type { Address, DocumentFingerprint, Mailbox, NormalEvent, Phone, Profile } from '../model/profile.js';
import { isEmployerOfRecord } from '../normalise/pay-services.js';
import { isMailboxOfHiring, isStandInMailbox, isStandInPhone } from '../normalise/stand-ins.js';
import { isSomebodys } from './commit-senders.js';
import { authorKey, createdKey, isAttachment } from './document-metadata.js';
import { linkKeys } from './link-keys.js';
import type { LinkKey } from './record.js';
import { vouchingOf } from './vouching.js';

/** Ranges that firms rent: many answer there, and a relay speaks for strangers. */
const serviceRanges: ReadonlySet<Phone['type']> = new Set<Phone['type']>(['toll-free', 'premium']);
/** What keeps mail for many under one roof, each in a box of their own. */
const mailServices: ReadonlySet<Address['buildingKind']> = new Set<Address['buildingKind']>(['virtual-mailbox', 'forwarder']);
/** Where honest strangers live or receive mail together. */
const crowdedBuildings: ReadonlySet<Address['buildingKind']> = new Set<Address['buildingKind']>(['campus', 'shelter', 'registered-agent']);

/** Marks lines of firms: colleagues share them, so only homes say that people who live apart meet. */
export const businessLine = 'business ';

/** One key of each kind and value, at the first path that holds it; a use that nothing sets aside before one that is. */
export function artefactKeys(profile: Profile): LinkKey[] {
  const keys = new Map<string, LinkKey>();
  for (const key of everyKey(profile)) {
    const id = `${key.kind}\u0000${key.key}`;
    const known = keys.get(id);
    if (known === undefined || (known.setAside !== undefined && key.setAside === undefined && key.own !== true)) keys.set(id, key);
  }
  return [...keys.values()];
}

function everyKey(profile: Profile): LinkKey[] {
  const mailboxes = profile.mailboxes.filter((one) => !isStandInMailbox(one.local, one.domain) && !isMailboxOfHiring(one));
  const phones = profile.phones.filter(({ e164 }) => !isStandInPhone(e164));
  return [
    ...phones.map(phoneKey),
    ...mailboxes.map((mailbox) => key('mailbox', mailboxKey(mailbox), mailbox.path)),
    ...profile.addresses.flatMap((address) => addressKey('address', address)),
    ...sessionKeys(profile),
    ...profile.documents.flatMap((document) => documentKeys(document, profile)),
    ...refereeKeys(profile),
    ...linkKeys(profile),
    ...profile.profiles.flatMap((one) =>
      (one.code?.commitMailboxes ?? []).filter(isSomebodys).map((m) => key('commit-mailbox', mailboxKey(m), m.path)),
    ),
    ...profile.events.flatMap((event) => eventKeys(event, profile)),
    ...ownInOtherRoles(mailboxes, phones),
  ];
}

/** Where another file may name this applicant: as its referee, or as the hand behind its code. */
const ownInOtherRoles = (mailboxes: readonly Mailbox[], phones: readonly Phone[]): LinkKey[] => [
  ...mailboxes.flatMap((mailbox) =>
    (['referee', 'commit-mailbox'] as const).map((kind) => key(kind, mailboxKey(mailbox), mailbox.path, { own: true })),
  ),
  ...phones.map((phone) => key('referee', phone.e164, phone.path, { own: true })),
];

const phoneKey = ({ e164, path, extension, type }: Phone): LinkKey =>
  key('phone', e164, path, {
    ...(extension === undefined ? {} : { extension }),
    ...(type === 'fixed' ? { line: 'fixed' as const } : serviceRanges.has(type) ? { line: 'service' as const } : {}),
  });

/** Mail to `name+tag` comes to `name` wherever tags are known at all (RFC 5233), also at a domain whose rules are not known. */
export const mailboxKey = ({ canonical }: Pick<Mailbox, 'canonical'>): string => canonical.replace(/^([^+@]+)\+[^@]*@/, '$1@');

const key = (kind: ArtefactKind, value: string, path: string, more: Omit<LinkKey, 'kind' | 'key' | 'path'> = {}): LinkKey => ({
  kind,
  key: value,
  path,
  ...more,
});

/** A mail service counts by its boxes: one box is rented by one hand, the house is everybody's. */
function addressKey(kind: 'address' | 'shipping-address', address: Address, at?: string): LinkKey[] {
  if (address.key === undefined || crowdedBuildings.has(address.buildingKind)) return [];
  const boxed = mailServices.has(address.buildingKind);
  if (boxed && address.unit === undefined) return [];
  return [
    key(kind, address.key, address.path, {
      ...(at === undefined ? {} : { at }),
      ...(boxed ? { raised: `one box of a ${address.buildingKind === 'forwarder' ? 'parcel forwarder' : 'mail service'}` } : {}),
    }),
  ];
}

/** A machine used on the network of a campus or a library may be anybody's there; only homes and firms have lines that are somebody's. */
function sessionKeys({ session }: Profile): LinkKey[] {
  if (!session) return [];
  return [
    ...(session.deviceId === undefined ? [] : [key('device', session.deviceId, `${session.path}/deviceId`, campusOf(session.network))]),
    ...lineKeys(session.network, `${session.path}/ip`),
  ];
}

const campusOf = (network: NormalEvent['network']): Pick<LinkKey, 'setAside'> =>
  network?.kind === 'education' ? { setAside: 'on the network of a campus or a library' } : {};

function lineKeys(network: NormalEvent['network'], path: string, at?: string): LinkKey[] {
  if (network?.ip === undefined || (network.kind !== 'residential' && network.kind !== 'business')) return [];
  return [
    key('residential-ip', `${network.kind === 'business' ? businessLine : ''}${lineOf(network.ip)}`, path, at === undefined ? {} : { at }),
  ];
}

/** A house is given 64 bits of IPv6 and more (RFC 6177), and its machines change the other 64 by themselves (RFC 8981). */
function lineOf(ip: string): string {
  if (!ip.includes(':') || !ipaddr.IPv6.isValid(ip)) return ip;
  return `${ipaddr.IPv6.parse(ip)
    .parts.slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}

function documentKeys(document: DocumentFingerprint, profile: Profile): LinkKey[] {
  const attached = isAttachment(document) ? { setAside: 'an attachment that need not be about the applicant' } : {};
  const bytes = document.sha256 === undefined ? [] : [key('document', document.sha256.toLowerCase(), `${document.path}/sha256`, attached)];
  if (isAttachment(document)) return bytes;
  const author = authorKey(document);
  const created = createdKey(document, profile.submittedAt);
  const maker = document.template === undefined ? {} : { maker: document.template };
  return [
    ...bytes,
    ...(author === undefined ? [] : [key('document-metadata', author, `${document.path}/metadata/author`, maker)]),
    ...(created === undefined ? [] : [key('document-metadata', created, `${document.path}/metadata/createdAt`)]),
  ];
}

const refereeKeys = (profile: Profile): LinkKey[] =>
  profile.references.flatMap((one) => {
    const { mailbox, phone } = one;
    const referee = vouchingOf(one);
    return [
      ...(mailbox && !isStandInMailbox(mailbox.local, mailbox.domain)
        ? [key('referee', mailboxKey(mailbox), mailbox.path, { referee })]
        : []),
      ...(phone && !isStandInPhone(phone.e164) ? [key('referee', phone.e164, phone.path, { referee })] : []),
    ];
  });

/** Where the role itself is on site the machine may wait at the office, for everybody. */
function eventKeys(event: NormalEvent, profile: Profile): LinkKey[] {
  const ships = event.kind.startsWith('equipment.') && profile.job.workplace !== 'onsite';
  return [
    ...(event.to && ships ? addressKey('shipping-address', event.to, event.at) : []),
    ...(event.account === undefined ? [] : [accountKey(event, event.account)]),
    ...(event.device === undefined
      ? []
      : [key('device', event.device, `${event.path}/data/device`, { at: event.at, ...campusOf(event.network) })]),
    ...(event.mfaDevice === undefined
      ? []
      : [key('device', `${secondFactor}${event.mfaDevice}`, `${event.path}/data/mfaDevice`, { at: event.at })]),
    ...lineKeys(event.network, `${event.path}/data/ip`, event.at),
  ];
}

/** Marks what confirms sign-ins: it is another thing than the machine that signs in, and meets its like only. */
const secondFactor = 'mfa ';

/** An employer of record pays everybody from one account; institutions give each payee a number of their own. */
const accountKey = ({ at, holder, path }: NormalEvent, account: string): LinkKey =>
  key('payout-account', account, `${path}/data/account`, {
    at,
    ...(holder && isEmployerOfRecord(holder.typed) ? { setAside: 'the account of an employer of record' } : {}),
  });
