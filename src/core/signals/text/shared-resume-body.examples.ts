import { type Examples, maya, robin, tomas } from '../examples.js';

const story = `Led the move of a nightly ledger import from a chain of shell scripts to a queue with retries, which cut the morning backlog from
four hours to eleven minutes and made every failed batch repeatable. Designed the schema for parcel events across six carriers, wrote the
backfill that replayed two years of history without stopping the live feed, and sat with the support desk to learn which errors customers
really saw. Replaced a home-made cache by read replicas after measuring that nine of ten reads were older than a minute. Mentored three
juniors through their first on-call rotation and rewrote the runbooks so that each alarm names the question it asks. Introduced contract
tests between the billing and the warehouse teams after a silent rename had cost a weekend. Measured build times for a quarter, removed
forty per cent of the steps nobody could explain, and kept the rest under eight minutes on the oldest runner in the fleet.`;
const another = `Built control firmware for a palletising arm, from the first bench test to the safety assessment, and kept its interrupt latency
under forty microseconds through three board revisions. Wrote the bootloader that survives power loss at any byte, together with the harness
that proves it by cutting power ten thousand times. Moved the team from hand-made builds to reproducible images, argued for a static analyser
and paid down its first nine hundred findings in a winter. Worked with the line operators on a calm display for faults, so that the cause and
the next step stand in one sentence. Cut the cost of a field update by sending only changed pages and verifying them twice.`;
const spoken = (text: string) => ({ resumeText: text });

export const examples: Examples = {
  fires: [
    { title: 'the same text under two names', files: [maya(spoken(story)), tomas(spoken(story))], expect: 'found' },
    {
      title: 'a few words changed',
      files: [maya(spoken(story)), tomas(spoken(story.replace('eleven minutes', 'twelve minutes').replace('three', 'four')))],
      expect: 'found',
    },
  ],
  edge: [
    {
      title: 'a line of text is too short to compare',
      files: [maya(spoken('Data engineer.')), tomas(spoken('Data engineer.'))],
      expect: 'no-data',
    },
    { title: 'two texts of their own', files: [maya(spoken(story)), tomas(spoken(another))], expect: 'clear' },
  ],
  innocent: {
    reapplied: {
      title: 'the same person applies again',
      files: [maya(spoken(story)), maya({ id: 'maya-2', ...spoken(story) })],
      expect: 'clear',
    },
    template: {
      title: 'two texts that share one sentence of a course’s template',
      files: [maya(spoken(`${story} Ready to join and eager to learn.`)), tomas(spoken(`${another} Ready to join and eager to learn.`))],
      expect: 'clear',
    },
    'nothing-known': { title: 'a bare record with the same text', files: [maya(spoken(story)), robin(spoken(story))], expect: 'context' },
  },
};
