import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeviceId, readFactorId } from './device.js';
import { isDigestOfNothing, isMailboxOfHiring, isStandInAccount, isStandInHandle, isStandInMailbox, isStandInPhone } from './stand-ins.js';

describe('what stands for nothing', () => {
  it.each(['noemail', 'No-Email'.toLowerCase(), 'no.reply', 'na', 'none', 'test', 'your_name', 'firstname.lastname', 'xxxx', 'aa'])(
    'the mailbox %s',
    (local) => expect(isStandInMailbox(local)).toBe(true),
  );
  it.each(['maya.lindholm', 'sky.dev', 'nadia', 'tester.of.pies', 'm2', 'noel', 'm', 'anna', 'exampleton'])('not the mailbox %s', (local) =>
    expect(isStandInMailbox(local)).toBe(false),
  );

  it.each([
    'redacted',
    'hidden',
    'donthave',
    'no.email.on.file',
    'candidate',
    'candidate.noemail',
    'applicant',
    'referral',
    'test4',
    'test-12',
  ])('the mailbox %s', (local) => expect(isStandInMailbox(local)).toBe(true));
  it.each(['candida.te', 'na.no', 'maya.email', 'on.file', 'dev0416', 'contestant', 'test.pilot'])('not the mailbox %s', (local) =>
    expect(isStandInMailbox(local)).toBe(false),
  );
  it('a mailbox that only repeats a short domain, not a family’s', () => {
    expect(isStandInMailbox('a', 'a.com')).toBe(true);
    expect(isStandInMailbox('lindholm', 'lindholm.example')).toBe(false);
    expect(isStandInMailbox('kim', 'forge.example')).toBe(false);
  });
  it('mailboxes of those who hire, not of people with such a name at a free host', () => {
    const of = (local: string, domain: string, kind: 'own' | 'free' = 'own') => isMailboxOfHiring({ local, domain, kind });
    expect(of('careers', 'forge.example')).toBe(true);
    expect(of('maya-12', 'mail.greenhouse.io')).toBe(true);
    expect(of('careers', 'gmail.com', 'free')).toBe(false);
    expect(of('maya.careers', 'forge.example')).toBe(false);
    expect(of('maya', 'forge.example')).toBe(false);
  });

  it.each(['+919999999999', '+12345678901', '+12025555555', '+442000000000', '+12125551234', '+12129876543'])('the number %s', (e164) =>
    expect(isStandInPhone(e164)).toBe(true),
  );
  it('no number that is kept for fiction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 999 }), fc.integer({ min: 100, max: 199 }), (area, line) => {
        expect(isStandInPhone(`+1${area}5550${line}`)).toBe(false);
      }),
    );
  });

  it.each(['yourname', 'your-name', 'username', 'john-doe', 'in'])('the handle %s', (handle) => expect(isStandInHandle(handle)).toBe(true));
  it.each(['maya-lindholm', 'lindholm-me', 'namegiver'])('not the handle %s', (handle) => expect(isStandInHandle(handle)).toBe(false));

  it.each([
    'pending',
    'TBD',
    'n/a',
    'To be determined',
    '****1234',
    'XXXX-XXXX-9876',
    '0000000',
    '1234567890',
    'd41d8cd98f00b204e9800998ecf8427e',
  ])('the account %s', (account) => expect(isStandInAccount(account)).toBe(true));
  it.each([
    'Checking',
    'Primary checking',
    'Checking-1',
    'savings 4471',
    'account',
    'Account 2',
    'token',
    'redacted',
    'Wise',
    'PayPal',
    '42',
    '5521',
    't1',
  ])('the account %s, which only says what kind it is', (account) => expect(isStandInAccount(account)).toBe(true));
  it.each([
    'acct-5521',
    'acc_9f8e7d66',
    'tok_1a2b',
    'GB33BUKB20201555555555',
    'wise-88213407',
    'checking 021000021 77310',
    'maya@pay.example',
  ])('not the account %s', (account) => expect(isStandInAccount(account)).toBe(false));

  it.each(['desktop', 'unknown', '00000000-0000-0000-0000-000000000000', 'da39a3ee5e6b4b0d3255bfef95601890afd80709', 'Windows 10'])(
    'the device %s',
    (id) => expect(readDeviceId(id)).toBeUndefined(),
  );
  it.each(['SMS', 'Okta Verify', 'iPhone 15 Pro', 'YubiKey 5C NFC', 'Google Authenticator', 'push', 'unknown', 'Pixel 8'])(
    'the second factor %s',
    (id) => expect(readFactorId(id)).toBeUndefined(),
  );
  it.each(['mfa-882x', 'YubiKey 14920387', '+12065550110', 'okta-verify-9f8e7d66', 'maya’s iPhone'])('not the second factor %s', (id) =>
    expect(readFactorId(id)).toBe(id),
  );
  it('no other device or digest', () => {
    expect(readDeviceId('famlap-77')).toBe('famlap-77');
    expect(isDigestOfNothing('ab12')).toBe(false);
  });

  it('never fails, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const asks of [isStandInMailbox, isStandInPhone, isStandInHandle, isStandInAccount, isDigestOfNothing])
          expect(typeof asks(text)).toBe('boolean');
      }),
    );
  });
});
