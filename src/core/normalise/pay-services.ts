/** Holders of payout accounts that are firms: whom pay passes through, and no person behind whom somebody could hide. */

import { foldKey } from './fold.js';
import { withoutNativeForms } from './organisation/legal-forms.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Legal forms that are no family name anywhere: `Co`, `Sa` and `As` are people's too. */
const forms = words(
  'inc incorporated llc llp ltd limited corp corporation company plc pllc gmbh kgaa sarl srl spa oyj aps pty pvt pte sdn bhd ltda eireli fze fzco dmcc jsc pbc',
);
/** What firms that pay out call themselves. */
const trades = words('payroll payments payouts fintech remittance remittances bank bancorp banking financial');
/** Who employs and pays people for others, out of one account for many. */
const employersOfRecord = words(
  'deel rippling gusto justworks trinet insperity oysterhr papayaglobal velocityglobal globalizationpartners remofirst multiplier omnipresent lano ' +
    'paychex adp paycor zenefits plane pilot letsdeel remotecom remotetechnology skuad playroll atlashxm safeguardglobal horizons nativeteams oyster remote',
);
/** Who keeps accounts in their own name for many, each under a number of its own. */
const institutions = words(
  'wise transferwise payoneer paypal revolut mercury stripe skrill airwallex airtm venmo cashapp square chime wellsfargo chase citibank',
);

/** Words of a name in small letters, without signs. */
const wordsOf = (typed: string): string[] => foldKey(typed).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A firm’s name without its legal form, its country and `for`: `Wise US Inc` is `wise`. */
const bare = (parts: readonly string[]): string => parts.filter((part) => !forms.has(part) && !regions.has(part)).join('');
const regions = words('us usa uk eu europe canada india global international technologies technology people services solutions hr peo');

/** Whether the holder is a firm: by its legal form, its trade, or as one of those known to pay for others. A person may be called Wise. */
export function isFirm(typed: string): boolean {
  const parts = wordsOf(typed);
  const last = parts.at(-1) ?? '';
  const known = bare(parts);
  return (
    (parts.length > 1 && (forms.has(last) || trades.has(last))) ||
    withoutNativeForms(typed) !== typed ||
    institutions.has(known) ||
    employersOfRecord.has(known) ||
    /\bemployer of record\b/i.test(typed)
  );
}

/** Whether an account in this name is the one from which an employer of record pays everybody. */
export function isEmployerOfRecord(typed: string): boolean {
  return employersOfRecord.has(bare(wordsOf(typed))) || /\bemployer of record\b/i.test(typed);
}
