/** What happens to a file that goes on: interviews, checks, an offer, the machine, the pay, the first days. */

import { day, hour } from './calendar.js';
import { type Home, locationOf } from './home.js';
import type { Line } from './networks.js';
import type { Person } from './person.js';
import type { Random } from './random.js';

/** An event that knows everything but the application it belongs to. */
export interface Happening {
  /** Seconds since 1970. */
  readonly at: number;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const recruiters = ['rec-04', 'rec-11', 'rec-17', 'rec-23'];
const verifiers = ['ver-02', 'ver-05', 'ver-09'];

function interview(rng: Random, at: number): Happening {
  return {
    at,
    kind: 'interview.held',
    data: {
      format: rng.pick(['video', 'video', 'phone', 'in-person']),
      competence: [{ task: 'walk through a system of yours', rating: rng.between(2, 5) }],
      claims: [{ claim: 'latest position', specificity: rng.between(1, 3) }],
      inconsistencies: [],
      interviewers: [rng.pick(recruiters), rng.pick(verifiers)],
    },
  };
}

/** Interviews after the application at `at`. */
export function interviews(rng: Random, at: number): Happening[] {
  const first = at + rng.between(3, 12) * day;
  return [
    { at: first, kind: 'stage.changed', data: { from: 'applied', to: 'interview', by: rng.pick(recruiters) } },
    interview(rng, first + rng.between(2, 9) * day),
  ];
}

/** The checks every finalist has; honest records answer or stay silent. */
export function checks(rng: Random, person: Person, at: number): Happening[] {
  const [job] = person.life.jobs;
  const [study] = person.life.studies;
  const common = { by: rng.pick(verifiers), confirmedBy: rng.pick(recruiters), contactSource: 'independent' };
  const result = () => (rng.chance(0.85) ? 'confirmed' : 'inconclusive');
  return [
    ...(study
      ? [
          {
            at: at + 2 * day,
            kind: 'credential.checked',
            data: { institution: study.school.name, claim: study.major, result: result(), ...common },
          },
        ]
      : []),
    ...(job
      ? [{ at: at + 3 * day, kind: 'employment.checked', data: { employer: job.firm, claim: job.title, result: result(), ...common } }]
      : []),
    {
      at: at + 5 * day,
      kind: 'background.reported',
      data: { vendor: 'Plainview Screening', status: 'complete', result: 'clear', reference: rng.hex(8) },
    },
    {
      at: at + 5 * day + hour,
      kind: 'identity.checked',
      data: { method: 'document', result: 'passed', subject: `sub-${rng.hex(12)}`, vendor: 'Idiom Check' },
    },
  ];
}

export interface Hire {
  /** Seconds of the offer's acceptance. */
  readonly at: number;
  readonly account: string;
  readonly holder?: string;
  readonly shipTo: Home;
  /** The machine goes here after all. */
  readonly changedTo?: Home;
  readonly receivedBy?: string;
  readonly device?: string;
  readonly line?: Line;
  readonly timezone?: string;
  readonly software?: readonly string[];
  readonly usb?: readonly Readonly<Record<string, string>>[];
}

/** From the offer to the first week of work. */
export function hired(rng: Random, person: Person, hire: Hire): Happening[] {
  const { at } = hire;
  const to = locationOf(hire.shipTo, true, rng);
  const final = hire.changedTo ? locationOf(hire.changedTo, true, rng) : to;
  const start = at + rng.between(16, 30) * day;
  const line = hire.line ?? person.line;
  const device = hire.device ?? `lap-${rng.hex(8)}`;
  return [
    { at, kind: 'offer.accepted', data: {} },
    { at: at + 2 * day, kind: 'equipment.requested', data: { to, carrier: 'Parcelway' } },
    ...(hire.changedTo ? [{ at: at + 5 * day, kind: 'equipment.address-changed', data: { from: to, to: final } }] : []),
    {
      at: at + 9 * day,
      kind: 'equipment.delivered',
      data: { to: final, carrier: 'Parcelway', receivedBy: hire.receivedBy ?? person.name.full },
    },
    {
      at: at + 11 * day,
      kind: 'payroll.account-set',
      data: { account: hire.account, holder: hire.holder ?? person.name.full, country: 'US', provider: 'bank' },
    },
    {
      at: start,
      kind: 'device.observed',
      data: {
        device,
        ip: line.ip,
        network: line.network,
        timezone: hire.timezone ?? person.home.place.timezone,
        software: hire.software ?? [],
        usb: hire.usb ?? [],
        displays: [{ edid: rng.hex(12), name: 'built-in' }],
      },
    },
    {
      at: start + day,
      kind: 'signin.observed',
      data: {
        ip: line.ip,
        network: line.network,
        timezone: hire.timezone ?? person.home.place.timezone,
        device,
        mfaDevice: `key-${rng.hex(6)}`,
      },
    },
  ];
}

export const newAccount = (rng: Random): string => `acct-${rng.hex(16)}`;

export type Verdict = 'genuine' | 'organised-fraud' | 'misrepresentation' | 'inconclusive';

export const decided = (rng: Random, at: number, verdict: Verdict, selectedBy: 'queue' | 'audit' | 'finalist'): Happening => ({
  at,
  kind: 'outcome.decided',
  data: {
    verdict,
    by: rng.pick(verifiers),
    reason: verdict === 'genuine' ? 'checks of a finalist found nothing against the file' : 'two people read the evidence alike',
    selectedBy,
    selectionProbability: selectedBy === 'audit' ? 0.02 : 1,
  },
});

/** Interview, checks, offer and first days, as far as they went without a decision about the file. */
export function recruited(rng: Random, person: Person, at: number, changes: Partial<Hire> = {}): Happening[] {
  const held = interviews(rng, at);
  const checked = checks(rng, person, at + 22 * day);
  return [...held, ...checked, ...hired(rng, person, { at: at + 30 * day, account: newAccount(rng), shipTo: person.home, ...changes })];
}

/** The same of somebody who is who they say, and was found to be. */
export const ordinaryHire = (rng: Random, person: Person, at: number, changes: Partial<Hire> = {}): Happening[] => [
  ...recruited(rng, person, at, changes),
  decided(rng, at + 90 * day, 'genuine', 'finalist'),
];
