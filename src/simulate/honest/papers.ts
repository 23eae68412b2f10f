/** Resumes that look alike, or made by another, for reasons everybody knows. */

import { day, monthOf } from '../calendar.js';
import { resumeFile } from '../filing.js';
import { nameOf } from '../names.js';
import { anyOpening, type Draft, honest, moment, type Scene, someone, sometime } from '../scene.js';
import { flourishes } from '../words/deeds.js';
import { familyNames, givenNames } from '../words/names.js';
import { samples } from '../words/other-work.js';
import { withJobs } from './batches.js';

/** Copies the advertisement's own lines, as guides to applying advise. */
function advertisementWording(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const opening = anyOpening(scene);
  return Array.from({ length: rng.between(2, 4) }, (_, hand) => {
    const person = someone(scene, opening.from, { field: opening.field });
    const at = moment(rng, opening.from, opening.until, person.home.place);
    const mine = opening.wishes.map((wish) =>
      wish
        .replace(/^You have /, 'I have ')
        .replace(/^You are /, 'I am ')
        .replace(/^You can /, 'I can '),
    );
    const deeds = person.body.deeds.map((list, n) => (n === 0 ? [...mine.slice(0, 2), ...list] : list));
    const body = { ...person.body, summary: `${mine[2]}. ${mine[3]}. ${person.body.summary}`, deeds };
    return honest(scene, { ...person, body }, at, { lookAlike: 'advertisement-wording', hand }, { opening });
  });
}

function sampleTextLeftIn(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 120);
  return Array.from({ length: rng.between(3, 5) }, (_, hand) => {
    const person = someone(scene, at);
    const deeds = person.body.deeds.map((list, n) => (n < 2 ? [samples.deeds[n] as string, ...list] : list));
    const body = { ...person.body, summary: samples.summary, deeds };
    return honest(scene, { ...person, body, habits: { ...person.habits, layout: 3 } }, at + rng.below(110) * day, {
      lookAlike: 'sample-text-left-in',
      hand,
    });
  });
}

/** Made on a spouse's, a friend's or an employer's computer. */
function anothersComputer(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const person = someone(scene, at);
  const made = resumeFile(rng, person, at);
  const author = rng.chance(0.5)
    ? nameOf(rng.pick(givenNames), rng.pick(familyNames)).full
    : rng.pick(['user', 'Microsoft Office User', 'Owner', 'admin']);
  return [
    honest(scene, person, at, { lookAlike: 'anothers-computer' }, { documents: [{ ...made, metadata: { ...made.metadata, author } }] }),
  ];
}

/** Clients of one writing service: its template, its name as author, its favourite sentences. */
function writingService(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 150);
  const house = someone(scene, at);
  const author = rng.pick(['Clear Page Resumes', 'Second Draft Careers', 'Paper Trail Resume Writing']);
  const opening = `${rng.pick(flourishes)}. ${rng.pick(flourishes)}.`;
  return Array.from({ length: rng.between(3, 4) }, (_, hand) => {
    const own = someone(scene, at);
    const person = {
      ...own,
      program: house.program,
      habits: { ...own.habits, manner: 'polished' as const, layout: house.habits.layout },
      body: { ...own.body, summary: `${opening} ${own.body.summary}` },
    };
    const filedAt = at + rng.below(140) * day;
    const made = resumeFile(rng, person, filedAt);
    return honest(
      scene,
      person,
      filedAt,
      { lookAlike: 'writing-service', hand },
      { documents: [{ ...made, metadata: { ...made.metadata, author } }] },
    );
  });
}

/** Comes back after months with a little more on the resume and the number written another way. */
function reapplicant(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 300);
  const before = someone(scene, at, { years: 6 });
  const drafts = [honest(scene, before, at, { lookAlike: 'reapplicant' })];
  let later = at;
  for (let n = rng.between(1, 2); n > 0; n--) {
    later += rng.between(30, 130) * day;
    const [last, ...earlier] = before.life.jobs;
    const jobs = last && rng.chance(0.5) ? [{ ...last, end: monthOf(later) - 1 }, ...earlier] : before.life.jobs;
    const rewritten = rng.chance(0.4) ? withJobs(scene, before, jobs) : { ...before, life: { ...before.life, jobs } };
    const person = { ...rewritten, habits: { ...before.habits, plusOne: rng.chance(0.25) } };
    drafts.push(honest(scene, person, later, { lookAlike: 'reapplicant' }));
  }
  return drafts;
}

export const papers = {
  'advertisement-wording': advertisementWording,
  'sample-text-left-in': sampleTextLeftIn,
  'anothers-computer': anothersComputer,
  'writing-service': writingService,
  reapplicant,
};
