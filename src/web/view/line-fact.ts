/** One short fact under the name of a line: the value and who else holds it, or what clashes, or what was heard and when. */

import type { CaseFile, Evidence, Line } from '../client-types.js';
import { day } from './dates.js';
import { fold } from './marks.js';
import { count } from './numbers.js';
import { isSelf } from './pointer.js';
import { recordFacts } from './records.js';
import { type Spot, spotAt, spotsOf } from './spots.js';

/** Undefined where the line has no evidence that this case carries. */
export function factOf(line: Line, file: CaseFile, zone: string): string | undefined {
  const evidence = line.evidence ?? [];
  const [first] = evidence;
  if (first === undefined) return undefined;
  if (first.kind === 'sequence') return lapse(first, file, zone);
  const spots = spotsOf(evidence, file);
  const own = spots.filter((spot) => spot.self);
  if (own.length < spots.length) return held(own[0], spots, evidence, file);
  // Context is told in the line itself; what was heard later says more than the claim it is about.
  if (line.class === 'D') return undefined;
  const heard = own.filter((spot) => spot.facet.when !== undefined);
  const told = (heard.length > 0 ? heard.slice(0, 1) : own.slice(0, 2)).map((spot) => claim(spot, zone));
  const words = [...new Set([...told, ...outside(own, file)])].filter((part) => part !== '').join('; ');
  return words === '' ? undefined : words;
}

/** `+1 253-555-0191: Gonzalo Toledo, Olivia Delgado and 1 more name`. */
function held(own: Spot | undefined, spots: readonly Spot[], evidence: readonly Evidence[], { application }: CaseFile): string {
  const mine = fold(application.candidate.name);
  const names = new Map(spots.filter((spot) => !spot.self).map(({ record }) => [fold(record.candidate.name), record.candidate.name]));
  names.delete(mine);
  const holders = Math.max(0, ...evidence.map((one) => one.holders ?? 0));
  const value = own === undefined ? '' : short(own);
  if (names.size === 0) return value === '' ? 'under other contacts' : `${value}, under other contacts`;
  const shown = [...names.values()].slice(0, 2);
  const more = Math.max(holders - 1, names.size) - shown.length;
  const listed = more > 0 ? `${shown.join(', ')} and ${count(more)} more` : shown.join(' and ');
  return value === '' ? `also ${listed}` : `${value}: also ${listed}`;
}

/** The value meant, where it is short enough to stand in a line; fingerprints by their beginning, texts not at all. */
function short({ facet: { fields } }: Spot): string {
  const value = fields.find((field) => field.pointed)?.value ?? '';
  if (/^[0-9a-f]{16,}$/.test(value)) return `${value.slice(0, 8)}…`;
  return value.length > 44 ? '' : value;
}

/** What the part of the file is, and the value of it that is meant. */
function claim({ facet: { fields, heading, when } }: Spot, zone: string): string {
  if (when !== undefined) {
    const heard = fields.find(({ label }) => label === 'Result' || label === 'Sent to') ?? fields.find((field) => field.pointed);
    return `${heard?.value ?? heading}, ${day(when, zone)}`;
  }
  const values = [fields[0], ...fields.filter((field) => field.pointed)].flatMap((field) => (field === undefined ? [] : [field.value]));
  return [...new Set(values)].slice(0, 2).join(', ');
}

const telling = new Set(['Listed as', 'Opened', 'Closed', 'First offered']);

/** What the record says that the file is held against: `opened 2005`. */
function outside(own: readonly Spot[], { records }: CaseFile): string[] {
  const about = records.find(({ path }) => own.some((spot) => path.startsWith(spot.facet.root)));
  const fact = about === undefined ? undefined : recordFacts(about).find(({ label }) => telling.has(label));
  return fact === undefined ? [] : [`${fact.label.toLowerCase()} ${fact.value}`];
}

/** `4 steps, 10 Nov 2025 – 19 Nov 2025`. */
function lapse({ at }: Evidence, file: CaseFile, zone: string): string | undefined {
  const whens = at.flatMap((pointer) => {
    const spot = spotAt(pointer, file);
    const sent = pointer.path === '/submittedAt' ? spot?.record.submittedAt : undefined;
    const when = sent === undefined ? spot?.facet.fields.find(({ label }) => label === 'When')?.value : day(sent, zone);
    return when === undefined ? [] : [when];
  });
  const [from, to] = [whens[0], whens.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const files = new Set(at.filter((pointer) => !isSelf(pointer, file)).map(({ source, application }) => `${source}/${application}`)).size;
  const what = files > 0 ? `${count(files + 1)} files` : `${count(whens.length)} steps`;
  return from === to ? `${what}, ${from}` : `${what}, ${from} – ${to}`;
}
