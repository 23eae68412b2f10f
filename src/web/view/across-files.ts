/** What two files have in common, side by side, under the two people they are about. */

import type { Application, CaseFile, Evidence } from '../client-types.js';
import type { Field } from './facets.js';
import { compare, fold, type Piece, whole } from './marks.js';
import { plural } from './numbers.js';
import { type CommonText, commonText, type Passage } from './passages.js';
import { type MarkedField, type Pair, side } from './sides.js';
import { mostLike, type Spot, spotsOf, union } from './spots.js';
import { placeWords } from './values.js';

interface Across {
  readonly mine: Spot;
  readonly theirs: Spot;
  readonly shared: boolean;
}

/** One pair for each other file and thing. A referee whose mailbox and phone are both shared with a file is one thing. */
export function pairsAcross(evidence: readonly Evidence[], file: CaseFile, zone: string): Pair[] {
  const out: Across[] = [];
  for (const pair of evidence.flatMap((one) => mostAlike(one, file))) {
    const i = out.findIndex((known) => sameSpot(known.mine, pair.mine) && sameSpot(known.theirs, pair.theirs));
    const known = out[i];
    if (known === undefined) out.push(pair);
    else out[i] = { mine: joined(known.mine, pair.mine), theirs: joined(known.theirs, pair.theirs), shared: known.shared && pair.shared };
  }
  return out.map((pair) => comparison(pair, zone));
}

const sameSpot = (a: Spot, b: Spot): boolean => a.record === b.record && a.facet.root === b.facet.root;
const joined = (a: Spot, b: Spot): Spot => ({ ...a, facet: { ...a.facet, fields: union(a.facet.fields, b.facet.fields) } });

/** For each other file, its spot and ours that are most alike: a phone may stand on the form and on the resume. */
function mostAlike(evidence: Evidence, file: CaseFile): Across[] {
  const spots = spotsOf([evidence], file);
  const own = spots.filter((spot) => spot.self);
  const records = new Set(spots.filter((spot) => !spot.self).map((spot) => spot.record));
  return [...records].flatMap((record) => {
    const all = spots.filter((spot) => spot.record === record);
    const [first] = all;
    const mine = first === undefined ? undefined : mostLike(first, own);
    const theirs = mine === undefined ? undefined : mostLike(mine, all);
    return mine === undefined || theirs === undefined ? [] : [{ mine, theirs, shared: evidence.kind === 'shared' }];
  });
}

function comparison({ mine, theirs, shared }: Across, zone: string): Pair {
  const [myself, them] = persons(mine.record, theirs.record);
  const what = theirs.facet.when === undefined ? '' : `, ${theirs.facet.heading.toLowerCase()}`;
  const pair = (left: readonly MarkedField[], right: readonly MarkedField[]): Pair => ({
    kind: 'pair',
    label: `${theirs.record.candidate.name}, file ${theirs.record.id}${what}`,
    left: side(mine, left, zone),
    right: side(theirs, right, zone),
  });
  if (mine.facet.text !== undefined && theirs.facet.text !== undefined) {
    const common = commonText(mine.facet.text, theirs.facet.text, 3);
    const names = heldAgainst(myself, them, shared);
    return pair([...names.left, ...passageFields(common, 'left')], [...names.right, ...passageFields(common, 'right')]);
  }
  const { left, right } = heldAgainst(union(myself, mine.facet.fields), union(them, theirs.facet.fields), shared);
  return pair(left, right);
}

/**
 * What is about who the person is stands beside what is shared: two names behind one number say more than the number.
 * Where both files have one name, their contacts tell them apart.
 */
function persons(mine: Application, theirs: Application): [Field[], Field[]] {
  const one = fold(mine.candidate.name) === fold(theirs.candidate.name);
  return [personOf(mine, one), personOf(theirs, one)];
}

function personOf({ candidate: { name, email = '', phone = '', location } }: Application, withContacts: boolean): Field[] {
  const { city, region, country } = location ?? {};
  const contacts = [
    { label: 'Mailbox', value: email, pointed: false, code: true },
    { label: 'Phone', value: phone, pointed: false, code: true },
  ];
  return [
    { label: 'Name', value: name, pointed: false },
    { label: 'Lives in', value: placeWords({ city, region, country }), pointed: false },
    ...(withContacts ? contacts : []),
  ].filter((field) => field.value !== '');
}

/** Artefacts that the evidence calls shared are the same however they were typed; the rest is held against each other word by word. */
function heldAgainst(left: readonly Field[], right: readonly Field[], shared: boolean): { left: MarkedField[]; right: MarkedField[] } {
  const out: { left: MarkedField[]; right: MarkedField[] } = { left: [], right: [] };
  for (const a of left) {
    const b = right.find((field) => field.label === a.label);
    const pieces =
      b === undefined
        ? { left: whole(a.value, 'plain'), right: [] }
        : shared && a.pointed && b.pointed
          ? { left: whole(a.value, 'same'), right: whole(b.value, 'same') }
          : compare(a.value, b.value);
    out.left.push({ label: a.label, pieces: pieces.left, code: a.code === true });
    if (b !== undefined) out.right.push({ label: b.label, pieces: pieces.right, code: b.code === true });
  }
  for (const b of right)
    if (!left.some((field) => field.label === b.label))
      out.right.push({ label: b.label, pieces: whole(b.value, 'plain'), code: b.code === true });
  return out;
}

function passageFields(common: CommonText, which: 'left' | 'right'): MarkedField[] {
  const fields = common.passages.map((passage): MarkedField => {
    const { before, run, after } = shortened(passage[which]);
    const pieces: Piece[] = [
      { text: before === '' ? '' : `… ${before} `, mark: 'plain' },
      { text: run, mark: 'same' },
      { text: after === '' ? '' : ` ${after} …`, mark: 'plain' },
    ];
    return { label: `${passage.words} words`, pieces: pieces.filter((piece) => piece.text !== ''), code: false };
  });
  const all = which === 'left' ? common.leftWords : common.rightWords;
  const length = `${plural(common.sharedWords, 'word')} of ${all} in passages both have`;
  return [...fields, { label: 'Length', pieces: whole(length, 'plain'), code: false }];
}

/** A long run by its beginning and its end: enough to find it in both files. */
function shortened(cut: Passage['left']): Passage['left'] {
  const words = cut.run.split(' ');
  return words.length <= 40 ? cut : { ...cut, run: `${words.slice(0, 26).join(' ')} […] ${words.slice(-8).join(' ')}` };
}
