import { type Examples, maya, mayasHome, robin, tomas } from '../examples.js';

const mailbox = { candidate: { email: 'north.star@northstar.example' } };

export const examples: Examples = {
  fires: [
    { title: 'two people, one mailbox', files: [maya(mailbox), tomas(mailbox)], expect: 'found' },
    {
      title: 'one mailbox under its provider’s many spellings',
      files: [
        maya({ candidate: { email: 'north.star.one@gmail.com' } }),
        tomas({ candidate: { email: 'NorthStarOne+jobs@googlemail.com' } }),
      ],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'no mailbox', files: [maya({ candidate: { email: 'none' } }), tomas(mailbox)], expect: 'no-data' },
    {
      title: 'dots matter at a provider of one’s own',
      files: [maya({ candidate: { email: 'n.orth@northstar.example' } }), tomas({ candidate: { email: 'north@northstar.example' } })],
      expect: 'clear',
    },
  ],
  innocent: {
    reapplied: {
      title: 'the same person with a plus tag for each employer',
      files: [
        maya({ candidate: { email: 'maya.lindholm.mail+alpha@gmail.com' } }),
        maya({ id: 'maya-2', candidate: { email: 'maya.lindholm.mail+beta@gmail.com' } }),
      ],
      expect: 'clear',
    },
    household: {
      title: 'a couple at one address',
      files: [maya(mailbox), tomas({ candidate: { ...mailbox.candidate, location: mayasHome } })],
      expect: 'context',
    },
    'nothing-known': { title: 'a bare record with the same mailbox', files: [maya(mailbox), robin(mailbox)], expect: 'context' },
  },
};
