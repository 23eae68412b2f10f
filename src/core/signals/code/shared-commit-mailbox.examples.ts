import { type Examples, maya, mayasHome, robin, tomas } from '../examples.js';

const code = (url: string, ...commitEmails: string[]) => ({ profiles: [{ network: 'github', url, code: { commitEmails } }] });
const mine = code('https://github.com/m-lindholm', 'maya.lindholm@lindholm.example', 'skydev@star-forge.example');
const theirs = code('https://github.com/t-okonkwo', 'skydev@star-forge.example');

export const examples: Examples = {
  fires: [
    { title: 'one mailbox in two people’s code', files: [maya(mine), tomas(theirs)], expect: 'found' },
    {
      title: 'under its provider’s many spellings',
      files: [
        maya(code('https://github.com/m-lindholm', 'sky.dev.0417@gmail.com')),
        tomas(code('https://github.com/t-okonkwo', 'skydev0417+git@gmail.com')),
      ],
      expect: 'found',
    },
  ],
  edge: [
    {
      title: 'no mailboxes told',
      files: [maya({ profiles: [{ network: 'github', url: 'https://github.com/m-lindholm' }] }), tomas(theirs)],
      expect: 'no-data',
    },
    { title: 'another mailbox', files: [maya(mine), tomas(code('https://github.com/t-okonkwo', 't@okonkwo.example'))], expect: 'clear' },
  ],
  innocent: {
    reapplied: { title: 'the same person applies again', files: [maya(mine), maya({ id: 'maya-2', ...mine })], expect: 'clear' },
    pair: {
      title: 'a couple on one machine at home',
      files: [maya(mine), tomas({ candidate: { location: mayasHome }, ...theirs })],
      expect: 'context',
    },
    'nothing-known': { title: 'a bare record with the mailbox', files: [maya(mine), robin(theirs)], expect: 'context' },
  },
};
