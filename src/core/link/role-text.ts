/** Whether what two texts have in common is how one employer words its work: every colleague writes that into a resume. */

import type { LinkRecord } from './record.js';

/** Passages in common that stand elsewhere may be chance; more are a text. */
const mostElsewhere = 0.2;
/** Fewer values in common say nothing about where they stand. */
const leastInCommon = 6;

export function oneEmployersWording(a: LinkRecord, b: LinkRecord): boolean {
  const [x, y] = [a.body, b.body];
  if (x?.jobs === undefined || y?.jobs === undefined) return false;
  const employers = new Map<string, number>();
  let common = 0;
  for (let i = 0; i < x.minhash.length; i++) {
    if (x.minhash[i] !== y.minhash[i]) continue;
    common++;
    const [one, other] = [employerOf(a, x.jobs.charAt(i)), employerOf(b, y.jobs.charAt(i))];
    if (one !== undefined && one === other) employers.set(one, (employers.get(one) ?? 0) + 1);
  }
  return common >= leastInCommon && Math.max(0, ...employers.values()) >= (1 - mostElsewhere) * common;
}

const employerOf = ({ identity }: LinkRecord, job: string): string | undefined =>
  job === '-' ? undefined : identity.work.find((step) => step.path === `/resume/work/${Number.parseInt(job, 36)}`)?.where;
