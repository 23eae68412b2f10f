import { describe, expect, it } from 'vitest';
import type { Line } from '../client-types.js';
import { answerOf, familiesOf } from './answer.js';
import { file, lines, screeningOf, signals } from './sample.js';
import { bookOf } from './words.js';

const book = bookOf(signals);

describe('the answer first', () => {
  it('says why, what speaks for the person, what was unread, and what to do', () => {
    const answer = answerOf(file, book);
    expect(answer.why).toEqual({
      chips: ['B', 'C'],
      text: 'Phone shared with other names; two on-site jobs at the same time.',
      because: 'It asks to be verified before it is advanced.',
    });
    expect(answer.speaksFor).toEqual({ chips: ['for'], text: 'Employer confirmed the job. 2 innocent explanations are open to check.' });
    expect(answer.notRead).toEqual({ unread: 69, of: 110, text: 'No data for signals of other. They weigh nothing.' });
    expect(answer.next).toEqual({ title: 'Check: phone shared with other names', text: 'Is this number yours alone?' });
  });

  it('tells what is confirmed also where it answers no line', () => {
    const idle = lines.map((line) => (line.signal === 'employer-confirmed' ? { ...line, bits: 0 } : line));
    expect(answerOf({ ...file, screening: screeningOf(idle) }, book).speaksFor.text).toBe(
      'Employer confirmed the job. That answers no line against this file, so it weighs nothing. 2 innocent explanations are open to check.',
    );
    const none = lines.filter((line) => line.signal !== 'employer-confirmed');
    expect(answerOf({ ...file, screening: screeningOf(none) }, book).speaksFor.text).toMatch(
      /^Nothing is confirmed yet, and that counts against nobody\./,
    );
  });

  it('never makes a reason of context, and asks nothing of a file without grounds', () => {
    const context: Line[] = lines.filter((line) => line.class === 'D' || line.signal === 'prior');
    const answer = answerOf({ ...file, screening: { ...screeningOf(context), tier: 'clear' } }, book);
    expect(answer.why).toMatchObject({ chips: [], text: 'No grounds found in what could be read.' });
    expect(answer.next.title).toBe('Nothing to ask');
  });

  it('asks records first where only claims clash, and never one applicant alone', () => {
    const clashes: Line[] = lines.filter((line) => line.class === 'C' || line.signal === 'prior');
    expect(answerOf({ ...file, screening: screeningOf(clashes) }, book).next).toEqual({
      title: 'Check the records: two on-site jobs at the same time',
      text: expect.stringMatching(/^Only claims clash here: ask records/),
    });
  });

  it('says what an escalation rests on', () => {
    const ring = { ...screeningOf(lines), tier: 'escalate' as const, ring: 'ring-3f9a1c000000' };
    expect(answerOf({ ...file, screening: ring }, book).why.because).toBe(
      'Escalated because it and at least one other member of ring 3f9a each have evidence of their own.',
    );
    const denied = [...lines, { signal: 'school-denied', family: 'records', class: 'A', ledger: 'claims', bits: 10 } as const];
    expect(answerOf({ ...file, screening: { ...screeningOf(denied), tier: 'escalate' } }, book).why.because).toContain(
      'somebody who can know',
    );
  });

  it('groups what was unread, the largest family first', () => {
    expect(
      familiesOf(['shared-phone', 'vpn', 'unknown-one', 'unknown-two'], book).map((group) => [group.family, group.titles.length]),
    ).toEqual([
      ['other', 2],
      ['contact', 1],
      ['network', 1],
    ]);
  });
});
