/**
 * Cheap looks at single values: each says why a value cannot be read, or nothing. A value that fails stays in the record as
 * typed and is reported; what it means is decided once, in `normalise`, where an unreadable value is unknown.
 */

import ipaddr from 'ipaddr.js';
import { isPartialDate, isTimestamp } from './dates.js';

export type Check = (text: string) => string | undefined;

export const partialDate: Check = (text) =>
  isPartialDate(text) || isTimestamp(text) ? undefined : 'not a possible date; unknown (write YYYY, YYYY-MM or YYYY-MM-DD)';

const goingOn = new Set(['present', 'current', 'currently', 'now', 'today', 'ongoing', 'to date']);

/** The end of a job or of studies may also say that it goes on. */
export const endDate: Check = (text) => (goingOn.has(text.trim().toLowerCase()) ? undefined : partialDate(text));

/** Times of sessions and documents may lack their zone; they then say nothing about hours. */
const localTime = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d([.,]\d{1,9})?)?$/;

export const moment: Check = (text) => {
  if (isTimestamp(text) || isPartialDate(text)) return undefined;
  const day = localTime.exec(text)?.[1];
  return day !== undefined && isPartialDate(day)
    ? 'a time without a zone; only its day is known (add Z or an offset)'
    : 'not a possible time; unknown (write YYYY-MM-DDTHH:MM:SS with Z or an offset)';
};

const mailboxForm = /^[^\s@<>,;:]{1,64}@[^\s@<>,;:]{1,190}$/u;

export const mailbox: Check = (text) => {
  const typed = text.trim();
  const domain = typed.slice(typed.lastIndexOf('@') + 1);
  const labels = domain.split('.');
  const possible = mailboxForm.test(typed) && labels.length > 1 && labels.every((label) => label !== '' && label.length < 64);
  return possible ? undefined : 'not a possible mailbox; unknown';
};

const extension = /(?:ext\.?|extension|x|#)\s*\d{1,7}\s*$/i;

/** E.164 has at most 15 digits; local numbers of less than 6 are not told from noise. */
export const phone: Check = (text) => {
  const digits = text.slice(0, 100).replace(extension, '').replace(/\D/g, '');
  const possible = text.length <= 100 && digits.length >= 6 && digits.length <= 17 && !/^(\d)\1+$/.test(digits);
  return possible ? undefined : 'not a possible phone number; unknown';
};

/** A part of a postal address says something only with a letter or a digit in it. */
export const addressPart: Check = (text) => (/[\p{L}\p{N}]/u.test(text) ? undefined : 'not a possible address; unknown');

export const country: Check = (text) =>
  /^[A-Za-z]{2}$/.test(text) ? undefined : 'not an ISO 3166-1 alpha-2 code; read only where its name is known beyond doubt';

export const link: Check = (text) => {
  const typed = text.trim();
  const possible = typed.length <= 2048 && !/\s/.test(typed) && /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?[^/?#]+\.[^/?#.]+/iu.test(typed);
  return possible ? undefined : 'not a possible address on the web; unknown';
};

export const internetAddress: Check = (text) => (ipaddr.isValid(text) ? undefined : 'not a possible IP address; unknown');

export const sha256: Check = (text) => (/^[0-9a-f]{64}$/i.test(text) ? undefined : 'not a SHA-256 in hexadecimal; unknown');

const channelForm = /^(?:careers-site|sourced|(?:job-board|agency|referral):.+)$/s;

export const channel: Check = (text) => (channelForm.test(text) ? undefined : 'unknown channel; kept, read by no signal');
