/**
 * What stands outside a file and a line of its score holds the file against: entries of the list of institutions, records of schools.
 * Evidence is pointers into files, so it cannot show these; a reader needs both sides, with their source and its date.
 */

import type { Application } from './model/application.js';
import type { Institution, Programme, School } from './model/facts.js';
import type { ListedMatch, Study } from './model/profile.js';
import type { Line } from './model/screening.js';
import type { World } from './normalise/normalise.js';
import { profileOf } from './pipeline.js';

interface Sourced {
  /** The part of the file that is held against the record: a job, a study, a referee, a mailbox. */
  readonly path: string;
  readonly name: string;
  readonly source: string;
  readonly sourceDate: string;
}

export interface ListedRecord extends Sourced, Pick<Institution, 'relation' | 'designations' | 'confidence'> {
  readonly kind: 'institution';
  readonly by: ListedMatch['by'];
}

export interface SchoolRecord extends Sourced, Pick<School, 'opened' | 'closed' | 'calendar' | 'levels'> {
  readonly kind: 'school';
  /** Dated degrees of the claimed level: from when, and until when where they ended. */
  readonly programmes: readonly Programme[];
}

export type OutsideRecord = ListedRecord | SchoolRecord;

/** In the order of the lines and of what they point at; each record once for each part of the file. */
export function recordsBehind(application: Application, lines: readonly Line[], world: World): OutsideRecord[] {
  const paths = (family: string): string[] =>
    lines
      .filter((line) => line.family === family)
      .flatMap(({ evidence }) => (evidence ?? []).flatMap(({ at }) => at))
      .filter((pointer) => pointer.source === application.source && pointer.application === application.id)
      .map(({ path }) => path);
  const [institutions, education] = [paths('institutions'), paths('education')];
  if (institutions.length + education.length === 0) return [];
  const profile = profileOf(application, [], world);
  const studies = [...profile.education, ...profile.profiles.flatMap((one) => one.education)];
  const found = [
    ...institutions.flatMap((path) => profile.listed.filter((match) => match.path === path).flatMap((match) => listed(match, world))),
    ...education.flatMap((path) => studies.filter((study) => path.startsWith(`${study.path}/`)).flatMap((study) => school(study, world))),
  ];
  return [...new Map(found.map((record) => [`${record.path} ${record.name}`, record])).values()];
}

function listed({ path, institution, by }: ListedMatch, { facts }: World): ListedRecord[] {
  const entry = facts.institutions.get(institution);
  if (entry === undefined) return [];
  const { name, relation, designations, confidence, source, sourceDate } = entry;
  return [{ kind: 'institution', path, name, by, relation, designations, confidence, source, sourceDate }];
}

function school({ path, schoolId, level }: Study, { facts }: World): SchoolRecord[] {
  const known = schoolId === undefined ? undefined : facts.schools.get(schoolId);
  if (known === undefined) return [];
  const { name, opened, closed, calendar, levels, programmes = [], source, sourceDate } = known;
  return [
    {
      kind: 'school',
      path,
      name,
      ...(opened === undefined ? {} : { opened }),
      ...(closed === undefined ? {} : { closed }),
      ...(calendar === undefined ? {} : { calendar }),
      ...(levels === undefined ? {} : { levels }),
      programmes: programmes.filter((programme) => programme.level === level),
      source,
      sourceDate,
    },
  ];
}
