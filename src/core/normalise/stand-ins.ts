/**
 * Values that people and forms write because something must be written: many strangers write the same ones, and they lead to nobody.
 * Only what is beyond doubt: numbers and domains kept for examples may be somebody's invention, and two who invent alike are worth a look.
 */

import type { Mailbox } from '../model/profile.js';
import { within } from './mailbox.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Names of mailboxes without their signs: `no-email`, `no.email` and `noemail` are one. */
const mailboxes = words(
  'no none na nil null nomail noemail noemailprovided noemailaddress emailnotprovided notprovided notavailable notapplicable nobody noone unknown ' +
    'undefined tbd tba pending test tests testing tester testuser example sample demo dummy fake email youremail yourmail myemail yourname name ' +
    'firstname lastname firstnamelastname firstlast username user invalid noreply donotreply abc xyz asd asdf qwerty xxx placeholder confidential private',
);

/** Words that such names are put together from: `no.email.on.file`, `candidate-noemail`; the lesser ones need one that tells. */
const telling = words(
  'noemail nomail noreply none email mail candidate candidates applicant applicants redacted hidden anonymous anonymized missing unknown test ' +
    'donthave withheld removed deleted provided placeholder unavailable undisclosed referral referrals',
);
const lesser = words('no na not n a on in file has have had does dont do given available provided address the');
/** Ones that are numbered through where many are made up at once. */
const numbered = /^(?:test|testing|tester|testuser|testemail|example|sample|dummy|demo|fake|noemail|none|null|redacted)\d+$/;

/** Whether a mailbox leads to nobody. The domain, where it is told, shows names that only repeat it (`a@a.com`); longer ones are families'. */
export function isStandInMailbox(local: string, domain?: string): boolean {
  const plain = local.replace(/[._-]/g, '');
  const parts = local.split(/[._+-]+/).filter((part) => part !== '');
  const madeOfWords = parts.some((part) => telling.has(part)) && parts.every((part) => telling.has(part) || lesser.has(part));
  const repeats = plain.length <= longestRepeated && domain?.split('.')[0] === plain;
  return mailboxes.has(plain) || madeOfWords || numbered.test(plain) || repeats || /^(.)\1+$/.test(plain);
}

const longestRepeated = 3;

/** Where those who hire take in applications: what stands on many files is theirs, not an applicant's. */
const hiringRoles = words(
  'careers career jobs hr recruiting recruitment recruiter recruiters talent hiring humanresources apply applications',
);
/** Systems for hiring and job boards, whose mailboxes pass mail on. */
const hiringHosts = words(
  'greenhouse.io greenhouse-mail.io lever.co ashbyhq.com linkedin.com indeed.com indeedemail.com workablemail.com workable.com smartrecruiters.com ' +
    'myworkday.com icims.com jobvite.com bamboohr.com',
);

/** Whether the mailbox given as an applicant's is one of those who hire. Never asked of a referee: a manager may well work there. */
export const isMailboxOfHiring = ({ local, domain, kind }: Pick<Mailbox, 'local' | 'domain' | 'kind'>): boolean =>
  within(domain, hiringHosts) || (kind !== 'free' && hiringRoles.has(local.replace(/[._-]|\+.*$/g, '')));

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
    'linkedin github gitlab home feed edit settings login signup signin portfolio myportfolio yourportfolio resume cv website url link',
);

export const isStandInHandle = (handle: string): boolean => handles.has(handle.replace(/[._-]/g, ''));

const sites = words(
  'yourname yourwebsite yoursite yourdomain yourportfolio yourusername myportfolio mywebsite mysite website domain username firstname lastname ' +
    'firstnamelastname johndoe janedoe company yourcompany',
);

/** Of a site: the first label of its host. A `portfolio.` before somebody's own domain is theirs, so the word alone does not count. */
export const isStandInSite = (label: string): boolean => sites.has(label.replace(/[_-]/g, ''));

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

/** What an account is called, not which it is: a few digits behind such a word are a count or the end of a number. */
const accountWords = words(
  'account accounts my new old main primary secondary default personal joint business token tokenized redacted hidden encrypted masked removed payroll ' +
    'salary direct deposit bank transfer number employee test example sample pending the on file see attached form first second',
);
const accountKinds = words(
  'checking chequing checkings current savings saving debit card prepaid visa mastercard ending wise transferwise payoneer paypal deel remote gusto ' +
    'rippling revolut chase venmo zelle cashapp chime mercury stripe skrill airtm wells fargo citi citibank hsbc barclays monzo n26 ally usaa',
);
/** Fewer letters and digits than this are too few for a number that is one person's. */
const leastAccount = 6;

/** Whether what payroll was told is no account: a word for one, a provider alone, a hidden or too short number. */
export function isStandInAccount(account: string): boolean {
  const plain = account.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (accounts.has(plain) || isDigestOfNothing(account) || masked.test(account) || namesNone(account)) return true;
  return plain.length < leastAccount || /^(.)\1*$/u.test(plain) || (/^\d{7,12}$/.test(plain) && isStandInPhone(plain));
}

function namesNone(account: string): boolean {
  const parts = account.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  const named = parts.filter((part) => !/^\p{N}/u.test(part));
  const digits = parts.length === named.length ? 0 : Math.max(...parts.filter((part) => /^\p{N}/u.test(part)).map(({ length }) => length));
  const kinds = named.some((part) => accountKinds.has(part));
  const known = named.length > 0 && named.every((part) => accountKinds.has(part) || accountWords.has(part) || part === 'x');
  return known && digits <= (kinds ? 4 : 2);
}
