/** What an example of a signal is made of: whole records, because a signal is only as good as what reading and linking hand to it. */

import type { Application, Candidate, NetworkRecord } from '../model/application.js';
import type { EventKind, EventRecord } from '../model/event.js';
import type { Facts } from '../model/facts.js';
import type { PoolFacts } from '../model/link.js';

/** `found` in the signal's own class, `lesser` a class B line in class C, `context` as class D, `clear`, or `no-data`. */
export type Expectation = 'found' | 'lesser' | 'context' | 'clear' | 'no-data';

export interface Example {
  /** What happened, in a few words. */
  readonly title: string;
  /** The first is the file in question. */
  readonly files: readonly [Application, ...Application[]];
  readonly events?: readonly EventRecord[];
  readonly facts?: Partial<Facts>;
  readonly pool?: Partial<PoolFacts>;
  /** What a table of networks would say, by address. */
  readonly networks?: Readonly<Record<string, NetworkRecord>>;
  readonly expect: Expectation;
}

/** At least two that fire, one on the edge, and one honest story per key of the signal's `innocent`. */
export interface Examples {
  readonly fires: readonly Example[];
  readonly edge: readonly Example[];
  readonly innocent: Readonly<Record<string, Example>>;
}

type Parts = Partial<Omit<Application, 'candidate'>> & { readonly candidate?: Partial<Candidate> };

const source = 'example';

export const mayasHome = { line1: '12 Alder St Apt 4', city: 'Seattle', region: 'US-WA', postalCode: '98101', country: 'US' };

/** Three invented people who have nothing in common: other names, homes, careers in the same years. */
export const maya = (parts: Parts = {}): Application =>
  file(parts, {
    id: 'maya',
    candidate: {
      name: 'Maya Lindholm',
      email: 'maya.lindholm@lindholm.example',
      phone: '(206) 555-0110',
      location: mayasHome,
    },
    resume: {
      work: [
        { name: 'Larkspur Systems', position: 'Senior Data Engineer', location: 'Seattle, WA', startDate: '2020-07', endDate: 'Present' },
        { name: 'Northgate Analytics', position: 'Data Engineer', location: 'Seattle, WA', startDate: '2016-09', endDate: '2020-06' },
      ],
      education: [
        { institution: 'Alder Valley University', studyType: 'Bachelor', area: 'Mathematics', startDate: '2012-09', endDate: '2016-06' },
      ],
    },
  });

export const tomas = (parts: Parts = {}): Application =>
  file(parts, {
    id: 'tomas',
    submittedAt: '2026-03-04T10:20:00Z',
    candidate: {
      name: 'Tomas Okonkwo',
      email: 'tomas.okonkwo@okonkwo.example',
      phone: '(512) 555-0121',
      location: { line1: '940 Juniper Ave', city: 'Austin', region: 'US-TX', postalCode: '78701', country: 'US' },
    },
    resume: {
      work: [
        { name: 'Pinecrest Logistics', position: 'Platform Engineer', location: 'Austin, TX', startDate: '2019-02', endDate: 'Present' },
        { name: 'Quarry Software', position: 'Systems Developer', location: 'Houston, TX', startDate: '2015-08', endDate: '2019-01' },
      ],
      education: [
        { institution: 'Brazos State College', studyType: 'Bachelor', area: 'Electronics', startDate: '2011-09', endDate: '2015-05' },
      ],
    },
  });

export const ines = (parts: Parts = {}): Application =>
  file(parts, {
    id: 'ines',
    submittedAt: '2026-03-06T18:45:00Z',
    candidate: {
      name: 'Ines Bertrand',
      email: 'ines.bertrand@bertrand.example',
      phone: '(303) 555-0132',
      location: { line1: '7 Cottonwood Ct', city: 'Denver', region: 'US-CO', postalCode: '80202', country: 'US' },
    },
    resume: {
      work: [
        { name: 'Mesa Robotics', position: 'Firmware Engineer', location: 'Denver, CO', startDate: '2021-01', endDate: 'Present' },
        { name: 'Fairlane Motors', position: 'Controls Engineer', location: 'Detroit, MI', startDate: '2014-06', endDate: '2020-12' },
      ],
      education: [
        { institution: 'Great Plains Institute', studyType: 'Master', area: 'Mechatronics', startDate: '2012-08', endDate: '2014-05' },
      ],
    },
  });

function file(parts: Parts, person: Partial<Application> & { readonly id: string; readonly candidate: Candidate }): Application {
  return {
    schema: 'application/1',
    source,
    submittedAt: '2026-03-02T15:04:05Z',
    ...person,
    ...parts,
    candidate: { ...person.candidate, ...parts.candidate },
  };
}

/** An event on somebody's file, in the spring after the application. `application` is the id of a file. */
export const event = (kind: EventKind, data: EventRecord['data'], application = 'maya', at = '2026-04-20T09:00:00Z'): EventRecord => ({
  schema: 'event/1',
  source,
  application,
  at,
  kind,
  data,
});

/** A file that says hardly anything: a name and what is given. */
export const robin = (parts: Parts = {}): Application => file(parts, { id: 'robin', candidate: { name: 'Robin Vale' } });
