import { type Examples, maya, mayasHome, robin, tomas } from '../examples.js';

const site = (url: string) => ({ candidate: { links: [url] } });
const works = 'https://selected-works.example';

export const examples: Examples = {
  fires: [
    { title: 'one site, two people', files: [maya(site(works)), tomas(site(works))], expect: 'found' },
    {
      title: 'the same page, written otherwise',
      files: [maya(site(works)), tomas(site('http://www.selected-works.example/#home'))],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'no link', files: [maya(), tomas(site(works))], expect: 'no-data' },
    { title: 'another site', files: [maya(site(works)), tomas(site('https://okonkwo.example'))], expect: 'clear' },
  ],
  innocent: {
    reapplied: {
      title: 'the same person applies again',
      files: [maya(site(works)), maya({ id: 'maya-2', ...site(works) })],
      expect: 'clear',
    },
    studio: {
      title: 'a couple with a studio at home',
      files: [maya(site(works)), tomas({ candidate: { location: mayasHome, links: [works] } })],
      expect: 'context',
    },
    'nothing-known': { title: 'a bare record with the same site', files: [maya(site(works)), robin(site(works))], expect: 'context' },
  },
};
