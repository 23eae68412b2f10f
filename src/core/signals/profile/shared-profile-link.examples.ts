import { type Examples, maya, robin, tomas } from '../examples.js';

const page = { candidate: { links: ['https://www.linkedin.com/in/m-lindholm-0142'] } };

export const examples: Examples = {
  fires: [
    { title: 'two people, one profile', files: [maya(page), tomas(page)], expect: 'found' },
    {
      title: 'the profile written otherwise',
      files: [maya(page), tomas({ candidate: { links: ['linkedin.com/in/M-Lindholm-0142/'] } })],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'no profile', files: [maya(), tomas(page)], expect: 'no-data' },
    {
      title: 'another profile',
      files: [maya(page), tomas({ candidate: { links: ['https://www.linkedin.com/in/t-okonkwo'] } })],
      expect: 'clear',
    },
  ],
  innocent: {
    reapplied: { title: 'the same person applies again', files: [maya(page), maya({ id: 'maya-2', ...page })], expect: 'clear' },
    renamed: {
      title: 'the same career under a former name',
      files: [maya(page), maya({ id: 'maya-2', candidate: { ...page.candidate, name: 'Maya Petrosyan' } })],
      expect: 'clear',
    },
    'nothing-known': { title: 'a bare record with the profile', files: [maya(page), robin(page)], expect: 'context' },
  },
};
