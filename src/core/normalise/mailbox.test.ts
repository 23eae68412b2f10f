import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MailKinds, readMailbox, readMailboxes } from './mailbox.js';

const kinds: MailKinds = {
  free: new Set(['freemail.example']),
  disposable: new Set(['throwaway.example']),
  academic: new Set(['ac.uk', 'alder.example']),
  relay: new Set(['relay.example']),
};
const read = (typed: string) => readMailbox('/candidate/email', typed, kinds);

describe('a mailbox', () => {
  it('two in one field are two', () => {
    const all = (typed: string) => readMailboxes('/candidate/email', typed, kinds).map(({ address }) => address);
    expect(all('alex@firm.example / a.lex@gmail.com')).toEqual(['alex@firm.example', 'a.lex@gmail.com']);
    expect(all('Alex <alex@firm.example>; lex@firm.example')).toEqual(['alex@firm.example', 'lex@firm.example']);
    expect(all('Alex Example <alex@firm.example>')).toEqual(['alex@firm.example']);
    expect(all('a@@b')).toEqual([]);
  });

  it.each([
    ['Alex.Example@Gmail.com', 'alexexample@gmail.com'],
    ['alex.example+jobs@googlemail.com', 'alexexample@gmail.com'],
    ['alex+jobs@outlook.com', 'alex@outlook.com'],
    ['al.ex+jobs@hotmail.co.uk', 'al.ex@hotmail.co.uk'],
    ['a.l-e_x+jobs@protonmail.com', 'alex@proton.me'],
    ['alex@pm.me', 'alex@proton.me'],
    ['jobs@alex.fastmail.com', 'alex@fastmail.com'],
    ['alex+jobs@fastmail.fm', 'alex@fastmail.fm'],
    ['alex+jobs@me.com', 'alex@icloud.com'],
    ['alex-jobs@yahoo.com', 'alex@yahoo.com'],
    ['alex-jobs@yahoo.co.jp', 'alex@yahoo.co.jp'],
    ['alex+jobs@firm.example', 'alex@firm.example'],
    ['a.lex@firm.example', 'a.lex@firm.example'],
    ['Alex Example <alex@firm.example>', 'alex@firm.example'],
    ['mailto:alex@firm.example', 'alex@firm.example'],
    ['ａｌｅｘ@firm.example', 'alex@firm.example'],
    ['alex@bücher.example', 'alex@xn--bcher-kva.example'],
    ['alex@xn--bcher-kva.example', 'alex@xn--bcher-kva.example'],
    ['alex@firm.example.', 'alex@firm.example'],
  ])('%s is delivered to %s', (typed, canonical) => expect(read(typed)?.canonical).toBe(canonical));

  it.each([
    ['alex@gmail.com', 'free'],
    ['alex@mail.freemail.example', 'free'],
    ['alex@throwaway.example', 'disposable'],
    ['alex@cs.alder.example', 'academic'],
    ['alex@dept.alder.ac.uk', 'academic'],
    ['alex@alder.edu', 'academic'],
    ['alex@alder.edu.au', 'academic'],
    ['alex@box.relay.example', 'relay'],
    ['alex@privaterelay.appleid.com', 'relay'],
    ['alex@firm.example', 'own'],
    ['alex@notgmail.com', 'own'],
  ])('%s is %s', (typed, kind) => expect(read(typed)?.kind).toBe(kind));

  it('keeps what was typed, and the domain under which names are sold', () => {
    expect(read(' Alex@Mail.Firm.co.uk ')).toMatchObject({
      path: '/candidate/email',
      typed: 'Alex@Mail.Firm.co.uk',
      address: 'alex@mail.firm.co.uk',
      local: 'alex',
      domain: 'mail.firm.co.uk',
      registrableDomain: 'firm.co.uk',
    });
  });

  it.each([
    '',
    'n/a',
    'alex',
    'alex@',
    '@firm.example',
    'alex@firm',
    'a@b@c.example',
    'alex@-firm.example',
    'alex@10.0.0.1',
    '.a@firm.example',
    'a..b@firm.example',
    'a b@firm.example',
    'alex\ufffd@firm.example',
    `${'a'.repeat(65)}@firm.example`,
    `alex@${'a'.repeat(300)}.example`,
  ])('%j is unknown', (typed) => expect(read(typed)).toBeUndefined());

  it('is canonical once and for all', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9][a-z0-9._+-]{0,12}[a-z0-9]$/),
        fc.constantFrom(
          'gmail.com',
          'googlemail.com',
          'outlook.com',
          'proton.me',
          'pm.me',
          'yahoo.com',
          'icloud.com',
          'x.fastmail.com',
          'firm.example',
        ),
        (local, domain) => {
          const canonical = read(`${local}@${domain}`)?.canonical;
          if (canonical !== undefined) expect(read(canonical)?.canonical).toBe(canonical);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => void [read(a), read(`${a}@${b}.example`)]),
    );
  });
});
