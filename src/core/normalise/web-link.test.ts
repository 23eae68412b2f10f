import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMention, hostOf, readHandle, readLink } from './web-link.js';

const read = (typed: string) => readLink('/candidate/links/0', typed);

describe('a link', () => {
  it.each([
    ['https://www.linkedin.com/in/Alex-Example/', 'linkedin:alex-example'],
    ['linkedin.com/in/alex-example?trk=x', 'linkedin:alex-example'],
    ['https://uk.linkedin.com/in/alex-example#about', 'linkedin:alex-example'],
    ['https://www.linkedin.com/in/J%C3%BCrgen-x', 'linkedin:jürgen-x'],
    ['https://github.com/AlexExample', 'github:alexexample'],
    ['http://gist.github.com/alexexample/', 'github:alexexample'],
    ['gitlab.com/alexexample', 'gitlab:alexexample'],
    ['https://stackoverflow.com/users/12345/alex', 'stackoverflow:12345'],
    ['https://alex.example/', 'alex.example'],
    ['www.alex.example', 'alex.example'],
    ['https://alex.example/resume', 'alex.example'],
    ['https://microsofty.example', 'microsofty.example'],
    ['https://portfolio.alex.example', 'portfolio.alex.example'],
    ['https://github.com/microsoft-alex', 'github:microsoft-alex'],
    ['https://alex.netlify.app', 'alex.netlify.app'],
    ['https://alex.vercel.app/index.html', 'alex.vercel.app'],
    ['https://alex.github.io', 'alex.github.io'],
    ['https://alex.wordpress.com', 'alex.wordpress.com'],
    ['https://user:secret@alex.example:8080/', 'alex.example'],
  ])('%s is %s', (typed, key) => expect(read(typed)?.key).toBe(key));

  it.each([
    ['a repository', 'https://github.com/kubernetes/kubernetes'],
    ['a page of the code host', 'https://github.com/features'],
    ['a company', 'https://www.linkedin.com/company/larkspur'],
    ['an article', 'https://alex.example/blog/my-article'],
    ['a platform', 'https://medium.com/topic/alex'],
    ['a course', 'https://www.freecodecamp.org'],
    ['a school', 'https://mit.edu'],
    ['a form’s example', 'https://www.linkedin.com/in/your-name'],
    ['a part of a platform', 'https://dev.to/about'],
    ['a host kept for examples', 'https://example.com'],
    ['the site of a tool', 'https://nextjs.org'],
    ['the site of a tool, under a part of it', 'https://www.react.dev/'],
    ['an account that everybody knows', 'https://github.com/microsoft'],
    ['what a guide shows', 'https://yourname.github.io'],
    ['what a form shows', 'https://myportfolio.com'],
    ['a handle that a form shows', 'https://linkedin.com/in/portfolio'],
    ['a shared document', 'https://docs.google.com/document/d/abc'],
  ])('%s is nobody’s own page', (_, typed) => {
    expect(read(typed)?.network).toBe('other');
    expect(read(typed)?.handle).toBeUndefined();
  });

  it.each([
    ['https://medium.com/@Alex', 'medium.com:alex'],
    ['https://dev.to/alexv', 'dev.to:alexv'],
    ['https://x.com/@alexv', 'x.com:alexv'],
    ['https://www.upwork.com/freelancers/~01ab', 'upwork.com:~01ab'],
    ['https://sites.google.com/view/alexv/home', 'google.com:alexv'],
    ['https://linktr.ee/alexv', 'linktr.ee:alexv'],
  ])('%s is a person’s own page of a platform', (typed, key) => {
    expect(read(typed)).toMatchObject({ network: 'other', key });
    expect(read(typed)?.handle).toBe(key.slice(key.indexOf(':') + 1));
    expect(asMention(read(typed))?.handle).toBeUndefined();
  });

  it.each([
    'crew.notion.site/My-Page-12ab',
    'crew.carrd.co',
    'crew.github.io/shop',
    'crew.vercel.app/about/team',
    'crew.substack.com/p/one',
  ])('%s is a site that a host gives out, whatever page of it', (typed) =>
    expect(read(typed)).toMatchObject({ network: 'portfolio', key: typed.slice(0, typed.search(/\/|$/)) }),
  );

  it('says host and the domain under which names are given out', () => {
    expect(read('HTTPS://Jobs.Larkspur.co.uk/Careers/?a=b')).toEqual({
      path: '/candidate/links/0',
      url: 'https://jobs.larkspur.co.uk/Careers',
      host: 'jobs.larkspur.co.uk',
      registrableDomain: 'larkspur.co.uk',
      network: 'other',
      key: 'jobs.larkspur.co.uk/Careers',
    });
    expect(read('alex.github.io')).toMatchObject({ network: 'portfolio', registrableDomain: 'alex.github.io' });
    expect(hostOf('https://www.larkspur.example/x')).toBe('www.larkspur.example');
  });

  it.each([
    '',
    'n/a',
    'my site',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:alex@alex.example',
    'ftp://alex.example',
    'file.pdf',
    'C:\\cv.pdf',
    'http://',
    'localhost',
    '10.0.0.1',
    'alex.\ufffd',
    'v1.2',
  ])('%j is no link', (typed) => expect(read(typed)).toBeUndefined());

  it('network and user name make one', () => {
    expect(readHandle('/x', 'LinkedIn', 'alex-example')?.key).toBe('linkedin:alex-example');
    expect(readHandle('/x', 'GitHub', '@alexexample')?.key).toBe('github:alexexample');
    expect(readHandle('/x', 'Twitter', 'alexexample')).toBeUndefined();
    expect(readHandle('/x', undefined, 'github.com/alexexample')?.key).toBe('github:alexexample');
  });

  it('a mention keeps where it leads and loses whose it is', () =>
    expect(asMention(read('https://github.com/alexexample'))).toMatchObject({ network: 'other', key: 'github.com/alexexample' }));

  it('reads its own url the same, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string({ unit: 'binary' })), (typed) => {
        const link = read(typed);
        if (link) expect(readLink(link.path, link.url)).toEqual(link);
      }),
    );
  });
});
