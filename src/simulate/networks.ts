/**
 * Networks people come from. What many share (exits of VPN firms, mobile carriers, campuses, libraries, hosting) stands in the three
 * networks for documentation (RFC 5737); numbers of networks are those for documentation too (RFC 5398).
 */

import type { NetworkRecord } from '../core/model/application.js';
import type { Mint } from './mint.js';
import type { Random } from './random.js';
import { homelandByWeight, type Place } from './words/places.js';
import { carriers, hostingFirms, mobileCarriers, vpnFirms } from './words/things.js';

/** An address with what the source says about it. */
export interface Line {
  readonly ip: string;
  readonly network: NetworkRecord;
}

const where = (place: Place): NetworkRecord => ({
  country: place.country,
  ...(place.region === undefined ? {} : { region: place.region }),
  city: place.city,
});

function lineAt(ip: string, place: Place, kind: string, names: readonly string[], nth: number, asn: number): Line {
  return { ip, network: { ...where(place), asn: asn + nth, organisation: names[nth] as string, kind } };
}

export function newLine(rng: Random, mint: Mint, place: Place): Line {
  return lineAt(mint.line(), place, 'residential', carriers, rng.below(carriers.length), 65536);
}

export function mobileLine(rng: Random, place: Place): Line {
  return lineAt(`203.0.113.${rng.between(1, 96)}`, place, 'mobile', mobileCarriers, rng.below(mobileCarriers.length), 64496);
}

/** The nth exit: the same for everybody, whoever uses it. */
export function vpnExit(rng: Random): Line {
  const n = rng.between(1, 60);
  return lineAt(`198.51.100.${n}`, rng.weigh(homelandByWeight), 'vpn', vpnFirms, n % vpnFirms.length, 64500);
}

export function hostedLine(rng: Random, place: Place): Line {
  return lineAt(`192.0.2.${rng.between(1, 60)}`, place, 'hosting', hostingFirms, rng.below(hostingFirms.length), 64505);
}

/** A network of one house that many people sit in; `n` from 0 to 99 names the house. */
export function houseLine(n: number, kind: 'business' | 'education', organisation: string, place: Place): Line {
  return { ip: `192.0.2.${100 + (n % 100)}`, network: { ...where(place), asn: 64509, organisation, kind } };
}
