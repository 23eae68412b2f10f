import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeviceId } from './device.js';
import { isDigestOfNothing, isStandInAccount, isStandInHandle, isStandInMailbox, isStandInPhone } from './stand-ins.js';

describe('what stands for nothing', () => {
  it.each(['noemail', 'No-Email'.toLowerCase(), 'no.reply', 'na', 'none', 'test', 'your_name', 'firstname.lastname', 'xxxx', 'aa'])(
    'the mailbox %s',
    (local) => expect(isStandInMailbox(local)).toBe(true),
  );
  it.each(['maya.lindholm', 'sky.dev', 'nadia', 'tester.of.pies', 'm2', 'noel', 'm', 'anna', 'exampleton'])('not the mailbox %s', (local) =>
    expect(isStandInMailbox(local)).toBe(false),
  );

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
  it.each(['acct-5521', '42', 'tok_1', 'GB33BUKB20201555555555', 't1'])('not the account %s', (account) =>
    expect(isStandInAccount(account)).toBe(false),
  );

  it.each(['desktop', 'unknown', '00000000-0000-0000-0000-000000000000', 'da39a3ee5e6b4b0d3255bfef95601890afd80709', 'Windows 10'])(
    'the device %s',
    (id) => expect(readDeviceId(id)).toBeUndefined(),
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
