import { describe, expect, it } from 'vitest';
import type { PersonName, PublicProfile, WebLink } from '../model/profile.js';
import { readLink } from '../normalise/web-link.js';
import { linkKeys } from './link-keys.js';

const maya: PersonName = { path: '/candidate/name', typed: 'Maya Lindholm', tokens: ['maya', 'lindholm'], alternatives: [] };
const link = (url: string, i: number): WebLink => readLink(`/candidate/links/${i}`, url)!;
const lookedUp = (url: string): PublicProfile => ({
  path: '/profiles/0',
  network: 'github',
  link: { ...link(url, 0), path: '/profiles/0/url' },
  work: [],
  education: [],
  events: [],
});
const keysOf = (urls: string[], profiles: PublicProfile[] = []) =>
  linkKeys({ links: urls.map(link), profiles, names: [maya], mailboxes: [] }).map(({ key, setAside }) => [key, setAside === undefined]);

describe('links as keys', () => {
  it.each([
    'lindholm-works.example',
    'https://mayalind.example',
    'https://selected-works.example',
    'https://northdev.example',
    'https://north.netlify.app',
    'https://north.github.io',
    'https://shop.north.example',
    'https://north.example/portfolio',
  ])('the page %s is somebody’s', (url) => expect(keysOf([url])[0]?.[1]).toBe(true));

  it.each([
    'https://www.northbank.example/',
    'https://north.co.uk',
    'https://team-north.vercel.app',
    'https://north-hackathon.netlify.app',
  ])('the front page %s names nobody: a question only', (url) =>
    expect(linkKeys({ links: [link(url, 0)], profiles: [], names: [maya], mailboxes: [] })).toMatchObject([{ asks: true }]),
  );

  it('a page that is called after the account of the same file is its own', () =>
    expect(keysOf(['https://kestrel-482.example', 'https://github.com/kestrel99'])).toEqual([
      ['kestrel-482.example', true],
      ['github:kestrel99', true],
    ]));

  it('of several accounts at a code host, the one with the name or the one that was looked up', () => {
    expect(keysOf(['https://github.com/northlabs', 'https://github.com/mayalind'])).toEqual([
      ['github:northlabs', false],
      ['github:mayalind', true],
    ]);
    expect(keysOf(['https://github.com/northlabs', 'https://github.com/sky77'], [lookedUp('https://github.com/sky77')])).toEqual([
      ['github:northlabs', false],
      ['github:sky77', true],
      ['github:sky77', true],
    ]);
  });

  it('one account is the applicant’s whatever it is called, unless it says that it is a team’s', () => {
    expect(keysOf(['https://github.com/northlabs'])).toEqual([['github:northlabs', true]]);
    expect(keysOf(['https://github.com/northlabs', 'https://gitlab.com/sky77'])).toEqual([
      ['github:northlabs', true],
      ['gitlab:sky77', true],
    ]);
    expect(keysOf(['https://github.com/aqua-hackathon-team'])).toEqual([['github:aqua-hackathon-team', false]]);
    expect(keysOf(['https://github.com/steamer'])).toEqual([['github:steamer', true]]);
  });
});
