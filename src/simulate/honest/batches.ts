/** People who come in groups because life put them into one. */

import type { DocumentRecord, ReferenceRecord } from '../../core/model/application.js';
import { day, hour, monthOf } from '../calendar.js';
import { domainOf, firmIn, type Job, type Study } from '../career.js';
import { resumeFile } from '../filing.js';
import { nameOf } from '../names.js';
import { houseLine } from '../networks.js';
import { bodyFor, type Person } from '../person.js';
import { e164 } from '../phones.js';
import { type Draft, honest, type Scene, someone, sometime } from '../scene.js';
import { familyNames, givenNames } from '../words/names.js';
import { schoolsAtHome } from '../words/schools.js';
import { trades } from '../words/trades.js';
import { project } from '../writing.js';
import { formerWork } from './former-work.js';

const byAuthor = (file: DocumentRecord, author: string): DocumentRecord => ({ ...file, metadata: { ...file.metadata, author } });

/** The person with other jobs, and with something to say about them. */
export function withJobs(scene: Scene, person: Person, jobs: readonly Job[], studies: readonly Study[] = person.life.studies): Person {
  const life = { jobs, studies };
  return { ...person, life, body: bodyFor(scene.rng, person.field, person.habits.manner, life, 6) };
}

function bootcampCohort(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 60);
  const place = scene.mint.place(rng);
  const pattern = someone(scene, at, { place });
  const projects = [project(rng, 'frontend'), project(rng, 'frontend'), project(rng, 'frontend')];
  const now = monthOf(at);
  const course: Study = {
    school: {
      name: `${rng.pick(['Fernhill', 'Gullwing', 'Northlight', 'Paperboat'])} Code Academy`,
      city: place.city,
      country: 'US',
      levels: ['certificate'],
      quarters: false,
    },
    level: 'certificate',
    major: 'Full Stack Web Development',
    start: now - 6,
    end: now - 1,
  };
  return Array.from({ length: rng.between(5, 8) }, (_, hand) => {
    const before = formerWork(scene, someone(scene, at, { place, field: 'frontend' }), now - 7);
    const person = {
      ...before,
      life: { ...before.life, studies: [course, ...before.life.studies] },
      body: { ...before.body, projects, skills: pattern.body.skills },
      program: pattern.program,
      habits: { ...before.habits, layout: pattern.habits.layout },
    };
    return honest(scene, person, at + rng.below(40) * day, { lookAlike: 'bootcamp-cohort', hand });
  });
}

function laidOffTeam(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 20);
  const place = scene.mint.place(rng);
  const firm = firmIn(place, rng.below(400));
  const end = monthOf(at) - rng.below(2);
  const team = Array.from({ length: rng.between(4, 6) }, () => {
    const person = someone(scene, at, { place });
    const start = end - rng.between(14, 60);
    const title = person.life.jobs[0]?.title ?? trades[person.field].titles[1][0] ?? 'Engineer';
    const earlier = person.life.jobs.filter((job) => job.start < start).map((job) => ({ ...job, end: Math.min(job.end ?? start, start) }));
    return withJobs(scene, person, [{ firm, title, place, workplace: 'hybrid' as const, start, end }, ...earlier]);
  });
  return team.map((person, hand) => {
    const colleagues = [team[(hand + 1) % team.length], team[(hand + 2) % team.length]] as Person[];
    const references = colleagues.map((other) => referee(other, firm, 'colleague'));
    return honest(scene, person, at + rng.below(14) * day, { lookAlike: 'laid-off-team', hand }, { references });
  });
}

const referee = (other: Person, company: string, relationship: string): ReferenceRecord => ({
  name: other.name.full,
  email: other.mailbox,
  ...(other.phone ? { phone: e164(other.phone) } : {}),
  company,
  relationship,
});

function careerCentre(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 10);
  const place = scene.mint.place(rng);
  const near = schoolsAtHome.filter((school) => school.region === place.region && school.levels.includes('bachelor'));
  const school = rng.pick(near.length > 0 ? near : schoolsAtHome);
  const line = houseLine(rng.below(100), 'education', school.name, place);
  const kiosks = [someone(scene, at), someone(scene, at)];
  return Array.from({ length: rng.between(5, 8) }, (_, hand) => {
    const year = Math.floor(monthOf(at) / 12);
    const graduate = someone(scene, at, { place, years: 1 });
    const degree: Study = {
      school,
      level: 'bachelor',
      major: rng.pick(trades[graduate.field].majors),
      start: (year - 5) * 12 + 7,
      end: (year - 1) * 12 + 4,
    };
    const kiosk = kiosks[hand % 2] as Person;
    const person = {
      ...graduate,
      life: { jobs: graduate.life.jobs.filter((job) => job.start > degree.end), studies: [degree] },
      device: kiosk.device,
      program: (kiosks[0] as Person).program,
    };
    const filedAt = at + rng.below(3) * day + rng.below(6) * hour;
    const documents = [byAuthor(resumeFile(rng, person, filedAt), rng.chance(0.5) ? 'Career Services' : person.name.full)];
    return honest(scene, person, filedAt, { lookAlike: 'career-centre', hand }, { line, documents, channel: 'careers-site' });
  });
}

function libraryComputers(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 150);
  const place = scene.mint.place(rng);
  const line = houseLine(rng.below(100), 'education', `${place.city} Public Library`, place);
  const { device } = someone(scene, at);
  return Array.from({ length: rng.between(3, 4) }, (_, hand) =>
    honest(
      scene,
      { ...someone(scene, at, { place }), device },
      at + rng.below(140) * day,
      { lookAlike: 'library-computers', hand },
      { line, channel: 'careers-site' },
    ),
  );
}

function agencyBatch(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 20);
  const desk = someone(scene, at, { place: scene.mint.place(rng) });
  const agency = rng.pick(['Brightpath Staffing', 'Longview Talent', 'Corner Desk Recruiting', 'Ladder and Co']);
  const line = houseLine(rng.below(100), 'business', agency, desk.home.place);
  const contactsOfAgency = rng.chance(0.5);
  return Array.from({ length: rng.between(8, 16) }, (_, hand) => {
    const own = someone(scene, at);
    const person = { ...own, device: desk.device, program: desk.program, ...(contactsOfAgency && desk.phone ? { phone: desk.phone } : {}) };
    const filedAt = at + Math.floor(hand / 6) * day + rng.below(5) * hour;
    const documents = [byAuthor(resumeFile(rng, person, filedAt), desk.name.full)];
    const email = contactsOfAgency && rng.chance(0.5) ? `candidates@${domainOf(agency)}` : own.mailbox;
    return honest(scene, person, filedAt, { lookAlike: 'agency-batch', hand }, { line, documents, email, channel: `agency:${agency}` });
  });
}

function massApply(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 4);
  const person = someone(scene, at);
  const documents = [resumeFile(rng, person, at)];
  return Array.from({ length: rng.between(7, 12) }, () =>
    honest(
      scene,
      person,
      at + rng.below(2 * day),
      { lookAlike: 'mass-apply' },
      { documents, channel: 'job-board:jobs.example', asText: false },
    ),
  );
}

function sharedReferee(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 200);
  const place = scene.mint.place(rng);
  const firm = firmIn(place, rng.below(60));
  const name = nameOf(rng.pick(givenNames), rng.pick(familyNames));
  const manager: ReferenceRecord = {
    name: name.full,
    email: `${name.first}.${name.last}@${domainOf(firm)}`,
    company: firm,
    relationship: 'manager',
  };
  return Array.from({ length: rng.between(3, 4) }, (_, hand) => {
    const person = someone(scene, at, { place, years: 8 });
    const [last, ...earlier] = person.life.jobs;
    const jobs = last ? [{ ...last, firm, place, workplace: 'onsite' as const }, ...earlier] : earlier;
    return honest(
      scene,
      { ...person, life: { ...person.life, jobs } },
      at + rng.below(190) * day,
      { lookAlike: 'shared-referee', hand },
      { references: [manager] },
    );
  });
}

/** Same campus, same years, then the same two employers: own words, own names, own contacts. */
function colleaguesSameSteps(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 120);
  const first = someone(scene, at, { years: 7, place: scene.mint.place(rng) });
  return Array.from({ length: rng.between(2, 3) }, (_, hand) => {
    const own = someone(scene, at, { place: first.home.place, field: first.field });
    return honest(scene, withJobs(scene, own, first.life.jobs, first.life.studies), at + rng.below(110) * day, {
      lookAlike: 'colleagues-same-steps',
      hand,
    });
  });
}

export const batches = {
  'bootcamp-cohort': bootcampCohort,
  'laid-off-team': laidOffTeam,
  'career-centre': careerCentre,
  'library-computers': libraryComputers,
  'agency-batch': agencyBatch,
  'mass-apply': massApply,
  'shared-referee': sharedReferee,
  'colleagues-same-steps': colleaguesSameSteps,
};
