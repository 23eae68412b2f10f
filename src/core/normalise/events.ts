/** Facts that arrived later, in order of time, with their values made canonical. */

import { inOrder } from '../intake/event-order.js';
import type { Location, NetworkRecord } from '../model/application.js';
import type { EventRecord } from '../model/event.js';
import type { NormalEvent } from '../model/profile.js';
import type { NetworkLookup } from '../ports.js';
import { readAddress, type SharedBuildings } from './address.js';
import { readInstant } from './dates.js';
import { readDeviceId, readFactorId } from './device.js';
import type { FactIndex } from './fact-index.js';
import { stated } from './fold.js';
import { given } from './given.js';
import { readName } from './names.js';
import { readNetwork, readTimezone } from './network.js';
import { readEmployer, readSchool } from './organisations.js';
import { schoolIdOf } from './schools.js';
import { isStandInAccount } from './stand-ins.js';

export function readEvents(events: readonly EventRecord[], facts: FactIndex, lookup: NetworkLookup | undefined): NormalEvent[] {
  return inOrder(events)
    .map((event, i) => readEvent(`/events/${i}`, event, facts, lookup))
    .filter((event) => event !== undefined);
}

function readEvent(
  path: string,
  { at, kind, data }: EventRecord,
  { sharedBuildings: buildings, schoolNames }: FactIndex,
  lookup: NetworkLookup | undefined,
): NormalEvent | undefined {
  const time = readInstant(at);
  if (time === undefined) return undefined;
  const text = (key: string): string | undefined => (typeof data[key] === 'string' ? data[key] : undefined);
  return {
    path,
    at: time,
    kind,
    ...given({
      to: addressIn(`${path}/data/to`, data.to, buildings),
      from: addressIn(`${path}/data/from`, data.from, buildings),
      account: accountIn(typeof data.account === 'number' ? String(data.account) : text('account')),
      holder: readName(`${path}/data/holder`, text('holder')),
      receivedBy: readName(`${path}/data/receivedBy`, text('receivedBy')),
      organisation: kind === 'employment.checked' ? readEmployer(text('employer')) : readSchool(text('institution')),
      schoolId: schoolIdOf(text('institution'), undefined, schoolNames),
      device: readDeviceId(text('device')),
      mfaDevice: readFactorId(text('mfaDevice')),
      network: readNetwork(text('ip'), networkIn(data.network), lookup),
      timezone: readTimezone(text('timezone')),
    }),
    data,
  };
}

/** What a payroll writes before it knows the account is nobody's. */
function accountIn(typed: string | undefined): string | undefined {
  const account = stated(typed);
  return account === undefined || isStandInAccount(account) ? undefined : account;
}

const texts = (value: object, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    keys.flatMap((key) => (typeof Reflect.get(value, key) === 'string' ? [[key, Reflect.get(value, key) as string]] : [])),
  );

/** An address as parts or as one line; stages of hiring also have `from` and `to`, and are no places. */
function addressIn(path: string, value: unknown, buildings: SharedBuildings): NormalEvent['to'] {
  if (typeof value === 'string') {
    const address = readAddress(path, { line1: value }, buildings);
    return address?.street === undefined ? undefined : address;
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const location: Location = texts(value, ['line1', 'line2', 'city', 'region', 'postalCode', 'country']);
  return readAddress(path, location, buildings);
}

function networkIn(value: unknown): NetworkRecord | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const asn: unknown = Reflect.get(value, 'asn');
  return { ...texts(value, ['country', 'region', 'city', 'organisation', 'kind']), ...(typeof asn === 'number' ? { asn } : {}) };
}
