/** Cases of the files of a batch: opened for a flag, kept in step with the file, withdrawn while nobody has taken them. */

import { sql } from 'kysely';
import type { Case } from '#core/cases/case.js';
import { openCase } from '#core/cases/open.js';
import type { Application } from '#core/model/application.js';
import type { Line, Screening } from '#core/model/screening.js';
import { foldKey } from '#core/normalise/fold.js';
import type { Ids } from '#core/ports.js';
import { given, type Reading } from './context.js';

/** A case as far as a new screening may move it on. */
export interface CaseBefore {
  readonly case_id: string | null;
  readonly case_number: number | null;
  readonly case_state: Case['state'] | null;
  readonly case_opened_at: Date | null;
  readonly case_due_at: Date | null;
  readonly case_withdrawn_at: Date | null;
}

export interface ScreenedFile {
  readonly key: number;
  readonly application: Application;
  readonly screening: Screening;
  readonly before: CaseBefore;
}

export async function writeCases(trx: Reading, files: readonly ScreenedFile[], ids: Ids, now: string): Promise<void> {
  const opening = files.filter(({ screening, before }) => screening.tier !== 'clear' && before.case_id === null);
  const firstNumber = await numbersFor(trx, opening.length);
  const opened = opening.map((file, i) => rowOf(file, ids.next(), firstNumber + i, now));
  const known = files.flatMap((file) => {
    const { case_id, case_number } = file.before;
    return case_id === null ? [] : [rowOf(file, case_id, case_number!, now)];
  });
  if (opened.length + known.length === 0) return;
  await sql`
    insert into review_case (
      id, number, application, because, opened_at, due_at, state, withdrawn_at,
      name, job_title, tier, evidence_bits, reasons, classes, ring, submitted_at, folded
    )
    select id, number, application, 'flag', opened_at, due_at, 'open', withdrawn_at,
      name, job_title, tier, evidence_bits, reasons, classes, ring, submitted_at, folded
    from ${given([...opened, ...known], columns)}
    on conflict (application) do update set
      opened_at = case when review_case.state = 'open' then excluded.opened_at else review_case.opened_at end,
      due_at = case when review_case.state = 'open' then excluded.due_at else review_case.due_at end,
      withdrawn_at = case when review_case.state = 'open' then excluded.withdrawn_at end,
      name = excluded.name, job_title = excluded.job_title, tier = excluded.tier, evidence_bits = excluded.evidence_bits,
      reasons = excluded.reasons, classes = excluded.classes, ring = excluded.ring,
      submitted_at = excluded.submitted_at, folded = excluded.folded
  `.execute(trx);
}

/** The first of so many numbers that no case has. */
async function numbersFor(trx: Reading, count: number): Promise<number> {
  if (count === 0) return 0;
  const { rows } = await sql<{ cases: number }>`update state set cases = cases + ${count}::integer returning cases`.execute(trx);
  return rows[0]!.cases - count + 1;
}

const columns = `id text, number integer, application integer, opened_at timestamptz, due_at timestamptz, withdrawn_at timestamptz,
  name text, job_title text, tier text, evidence_bits double precision, reasons text[], classes text[], ring text, submitted_at text, folded text`;

export const caseNumber = (number: number): string => `TS-${number}`;

function rowOf(file: ScreenedFile, id: string, number: number, now: string) {
  const { key, application, screening, before } = file;
  const title = application.job?.title;
  return {
    id,
    number,
    application: key,
    ...timesOf(screening, before, id, number, now),
    name: application.candidate.name,
    job_title: title ?? null,
    tier: screening.tier,
    evidence_bits: screening.evidenceBits,
    reasons: screening.reasons,
    classes: classesOf(screening.lines),
    ring: screening.ring,
    submitted_at: application.submittedAt ?? null,
    folded: [application.candidate.name, title ?? '', caseNumber(number), application.id].map(foldKey).join('|'),
  };
}

/**
 * A file that turns clear takes a case along that nobody has taken; flagged again, it comes back under its number as if opened now.
 * A case in somebody's hands stays whatever the file does. A file that escalates is due sooner, never later.
 */
function timesOf(screening: Screening, before: CaseBefore, id: string, number: number, now: string) {
  const { case_opened_at: openedAt, case_due_at: dueAt, case_withdrawn_at: withdrawnAt } = before;
  const times = (opened: string, due: string, withdrawn: string | null) => ({ opened_at: opened, due_at: due, withdrawn_at: withdrawn });
  const fresh = openCase(screening, id, caseNumber(number), now);
  if (!openedAt || !dueAt) return times(fresh!.openedAt, fresh!.dueAt, null);
  if (!fresh) return times(openedAt.toISOString(), dueAt.toISOString(), (withdrawnAt ?? new Date(now)).toISOString());
  if (withdrawnAt) return times(fresh.openedAt, fresh.dueAt, null);
  const [due] = [fresh.dueAt, dueAt.toISOString()].sort();
  return times(openedAt.toISOString(), due!, null);
}

/** Strongest first, `+` for what speaks for the file. Caps are no findings. */
function classesOf(lines: readonly Line[]): string[] {
  return lines
    .filter((line) => line.bits !== 0 && line.class !== undefined && !line.signal.startsWith('cap:'))
    .sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits) || (a.signal < b.signal ? -1 : 1))
    .map((line) => (line.bits < 0 ? '+' : line.class!));
}
