/** The artefacts one file holds, as keys that another file can hold too. What a positive fact calls infrastructure makes no key at all. */

import type { ArtefactKind } from '../model/link.js';
import type { Address, DocumentFingerprint, Mailbox, NormalEvent, Phone, Profile, WebLink } from '../model/profile.js';
import { authorKey, createdKey } from './document-metadata.js';
import type { LinkKey } from './record.js';

const personalNetworks = new Set<WebLink['network']>(['linkedin', 'github', 'gitlab', 'stackoverflow']);
/** Senders that tools write where nobody set one: the web editor of a code host, and the examples of the git manual. */
const nobodysMailboxes = new Set(['noreply@github.com', 'you@example.com', 'root@localhost', 'git@github.com']);
/** A commit from a role is a team's or a robot's, not a person's. */
const role =
  /^(admin|bot|build|ci|contact|core|dev|developers?|devops|git|github|gitlab|hello|info|maintainers?|no-?reply|ops|project|root|support|team)\d*@|\[bot\]/;
/** Ranges that are given to services and firms: a relay for the deaf, a call centre. No number in them is one person's. */
const serviceRanges: ReadonlySet<Phone['type']> = new Set<Phone['type']>(['toll-free', 'premium']);
/** What keeps mail for many under one roof, each in a box of their own. */
const mailServices: ReadonlySet<Address['buildingKind']> = new Set<Address['buildingKind']>(['virtual-mailbox', 'forwarder']);
/** Where honest strangers live or receive mail together. */
const crowdedBuildings: ReadonlySet<Address['buildingKind']> = new Set<Address['buildingKind']>(['campus', 'shelter', 'registered-agent']);

/** Marks lines of firms: colleagues share them, so only homes say that people who live apart meet. */
export const businessLine = 'business ';

/** One key of each kind and value, at the first path that holds it. */
export function artefactKeys(profile: Profile): LinkKey[] {
  const keys = new Map<string, LinkKey>();
  for (const key of everyKey(profile)) {
    const id = `${key.kind}\u0000${key.key}`;
    if (!keys.has(id)) keys.set(id, key);
  }
  return [...keys.values()];
}

function everyKey(profile: Profile): LinkKey[] {
  return [
    ...profile.phones.filter((phone) => !serviceRanges.has(phone.type)).map((phone) => key('phone', phone.e164, phone.path)),
    ...profile.mailboxes.map((mailbox) => key('mailbox', mailboxKey(mailbox), mailbox.path)),
    ...profile.addresses.flatMap((address) => addressKey('address', address)),
    ...sessionKeys(profile),
    ...profile.documents.flatMap((document) => documentKeys(document, profile)),
    ...refereeKeys(profile),
    ...linkKeys(profile),
    ...profile.profiles.flatMap((one) => (one.code?.commitMailboxes ?? []).map((m) => key('commit-mailbox', mailboxKey(m), m.path))),
    ...profile.events.flatMap((event) => eventKeys(event, profile)),
  ].filter((made) => !(made.kind === 'commit-mailbox' && (nobodysMailboxes.has(made.key) || role.test(made.key))));
}

/** Mail to `name+tag` comes to `name` wherever tags are known at all (RFC 5233), also at a domain whose rules are not known. */
export const mailboxKey = ({ canonical }: Pick<Mailbox, 'canonical'>): string => canonical.replace(/^([^+@]+)\+[^@]*@/, '$1@');

const key = (
  kind: ArtefactKind,
  value: string,
  path: string,
  more: Pick<LinkKey, 'at' | 'raised' | 'firm' | 'setAside'> = {},
): LinkKey => ({
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

/** A machine on the network of a campus or a library is set aside; only homes and firms have lines that are somebody's. */
function sessionKeys({ session }: Profile): LinkKey[] {
  if (!session) return [];
  const onCampus = session.network?.kind === 'education';
  return [
    ...(session.deviceId === undefined ? [] : [key('device', session.deviceId, `${session.path}/deviceId`, onCampus ? campus : {})]),
    ...lineKeys(session.network, `${session.path}/ip`),
  ];
}

const campus = { setAside: 'on the network of a campus or a library' };

function lineKeys(network: NormalEvent['network'], path: string, at?: string): LinkKey[] {
  if (network?.ip === undefined || (network.kind !== 'residential' && network.kind !== 'business')) return [];
  return [key('residential-ip', `${network.kind === 'business' ? businessLine : ''}${network.ip}`, path, at === undefined ? {} : { at })];
}

function documentKeys(document: DocumentFingerprint, profile: Profile): LinkKey[] {
  const author = authorKey(document);
  const created = createdKey(document, profile.submittedAt);
  return [
    ...(document.sha256 === undefined ? [] : [key('document', document.sha256.toLowerCase(), `${document.path}/sha256`)]),
    ...(author === undefined ? [] : [key('document-metadata', author, `${document.path}/metadata/author`)]),
    ...(created === undefined ? [] : [key('document-metadata', created, `${document.path}/metadata/createdAt`)]),
  ];
}

const refereeKeys = (profile: Profile): LinkKey[] =>
  profile.references.flatMap(({ mailbox, phone, company }) => {
    const at = company ? { firm: company.key } : {};
    return [
      ...(mailbox ? [key('referee', mailboxKey(mailbox), mailbox.path, at)] : []),
      ...(phone ? [key('referee', phone.e164, phone.path, at)] : []),
    ];
  });

function linkKeys(profile: Profile): LinkKey[] {
  const links = [...profile.links, ...profile.profiles.flatMap((one) => (one.link ? [one.link] : []))];
  return links.flatMap((link) => {
    if (personalNetworks.has(link.network)) return [key('profile-url', link.key, link.path)];
    return link.network === 'portfolio' ? [key('portfolio', link.key, link.path)] : [];
  });
}

/** Where the role itself is on site the machine may wait at the office, for everybody. */
function eventKeys(event: NormalEvent, profile: Profile): LinkKey[] {
  const ships = event.kind.startsWith('equipment.') && profile.job.workplace !== 'onsite';
  return [
    ...(event.to && ships ? addressKey('shipping-address', event.to, event.at) : []),
    ...(event.account === undefined ? [] : [key('payout-account', event.account, `${event.path}/data/account`, { at: event.at })]),
    ...(event.device === undefined ? [] : [key('device', event.device, `${event.path}/data/device`, { at: event.at })]),
    ...lineKeys(event.network, `${event.path}/data/ip`, event.at),
  ];
}
