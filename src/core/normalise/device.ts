/** Ids of devices. What a broken script writes instead of one is shared by everybody, and is no id. */

import { stated } from './fold.js';
import { isDigestOfNothing } from './stand-ins.js';

const broken =
  /^(?:undefined|null|unknown|none|nan|true|false|\[object \w+\]|test|(?:my |this |unknown )?(?:device|desktop|laptop|computer|mobile|tablet|phone|browser)|default|anonymous|android|iphone|ipad|macbook|mac ?os|macintosh|windows(?: ?(?:nt|7|8|10|11))?|linux|ubuntu|chrome|chromium|safari|firefox|edge|other|generic|localhost|web|n\/?a|tbd|pending)$/i;
const leastLength = 4;

export function readDeviceId(typed: string | undefined): string | undefined {
  const id = stated(typed);
  if (id === undefined || id.length < leastLength || broken.test(id)) return undefined;
  return new Set(id.replace(/[-:{}]/g, '')).size < 2 || isDigestOfNothing(id) ? undefined : id;
}

/** Ways to confirm a sign-in and models of phones and keys: thousands have the same. */
const factorWords = new Set(
  (
    'sms text call voice phone mobile email mail totp hotp otp push app application authenticator authentication auth google microsoft apple duo okta verify ' +
    'authy lastpass onepassword bitwarden passkey passkeys webauthn fido fido2 u2f security key hardware software token yubikey yubico titan nfc usb bio series ' +
    'iphone ipad ios android pixel samsung galaxy oneplus xiaomi redmi huawei motorola moto nokia pro max plus mini ultra se fe xl lite note touch face id ' +
    'windows hello mac macbook device default primary backup new my enabled enrolled yes true none other unknown mfa factor two second c ci fips s a g'
  ).split(' '),
);
const digitsOfAModel = 2;

/** Id of what confirms a sign-in, where it is that and not how: `Okta Verify` and `iPhone 15 Pro` are nobody's. */
export function readFactorId(typed: string | undefined): string | undefined {
  const id = readDeviceId(typed);
  const parts = id?.toLowerCase().match(/[\p{L}]+|\p{N}+/gu) ?? [];
  const isKind = (part: string) => factorWords.has(part) || (/^\p{N}/u.test(part) && part.length <= digitsOfAModel);
  return parts.every(isKind) ? undefined : id;
}
