/**
 * Values that people and forms write because something must be written: many strangers write the same ones, and they lead to nobody.
 * Only what is beyond doubt: numbers and domains kept for examples may be somebody's invention, and two who invent alike are worth a look.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Names of mailboxes without their signs: `no-email`, `no.email` and `noemail` are one. */
const mailboxes = words(
  'no none na nil null nomail noemail noemailprovided noemailaddress emailnotprovided notprovided notavailable notapplicable nobody noone unknown ' +
    'undefined tbd tba pending test tests testing tester testuser example sample demo dummy fake email youremail yourmail myemail yourname name ' +
    'firstname lastname firstnamelastname firstlast username user invalid noreply donotreply abc xyz asd asdf qwerty xxx placeholder confidential private',
);

export const isStandInMailbox = (local: string): boolean => {
  const plain = local.replace(/[._-]/g, '');
  return mailboxes.has(plain) || /^(.)\1+$/.test(plain);
};

const leastRun = 7;

/** One digit over and over, or digits in counting order, up to the end: `+91 99999 99999`, `(234) 567-8901`, `555-1234`. */
export function isStandInPhone(e164: string): boolean {
  const end = e164.slice(-leastRun);
  if (end.length < leastRun) return true;
  const steps = new Set(Array.from(end.slice(1), (digit, i) => (Number(digit) - Number(end[i]) + 10) % 10));
  const [step] = steps;
  return (steps.size === 1 && (step === 0 || step === 1 || step === 9)) || end === '5551234';
}

/** What forms and guides show where the name of a user goes. */
const handles = words(
  'yourname yourusername yourprofile yourhandle yourid yourlinkedin yourgithub youraccount username user users me myname myprofile name profile ' +
    'firstname lastname firstnamelastname firstlast johndoe janedoe example sample test demo handle none na null undefined unknown tbd xxx xyz abc in pub ' +
    'linkedin github gitlab home feed edit settings login signup signin',
);

export const isStandInHandle = (handle: string): boolean => handles.has(handle.replace(/[._-]/g, ''));

/** Digests of nothing: MD5, SHA-1, SHA-256, SHA-512. */
const ofNothing: ReadonlySet<string> = new Set([
  'd41d8cd98f00b204e9800998ecf8427e',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
]);

export const isDigestOfNothing = (text: string): boolean => ofNothing.has(text.toLowerCase());

const accounts = words(
  'pending tbd tba tbc na none nil null undefined unknown new open requested missing empty blank notset notyet notprovided notavailable tobeprovided ' +
    'tobedetermined tobeconfirmed later hold onhold test example sample dummy default account bank bankaccount cheque check cash paper papercheck mail manual ' +
    'directdeposit wire ach iban xxx xyz abc',
);
/** A number that is hidden but for its end: one in ten thousand ends alike. */
const masked = /^[x*•.#…·\s-]{3,}\d{0,4}$/i;

export function isStandInAccount(account: string): boolean {
  const plain = account.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (accounts.has(plain) || isDigestOfNothing(account) || masked.test(account)) return true;
  return /^(.)\1*$/u.test(plain) || plain === '' || (/^\d{7,12}$/.test(plain) && isStandInPhone(plain));
}
