import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Arrival, Judge } from '#core/ports.js';
import { maya } from '#core/signals/examples.js';
import { Ahead } from './ahead.js';

const arrival = (id: string): Arrival => ({ intake: { kind: 'application', application: maya({ id }) }, at: { file: 'x.jsonl' } });

function watched(): { ahead: Ahead; foreseen: string[] } {
  const foreseen: string[] = [];
  const judge: Pick<Judge, 'foresee'> = { foresee: ({ id }) => foreseen.push(id) };
  return { ahead: new Ahead(judge as Judge), foreseen };
}

/** Settled after some turns of the event loop. */
async function turns(count: number): Promise<string> {
  for (let i = 0; i < count; i++) await setImmediate();
  return 'done';
}

it('begins what came in while it waits, the last first, and gives what it waited for', async () => {
  const { ahead, foreseen } = watched();
  ahead.expect(['a', 'b', 'c'].map(arrival));
  expect(await ahead.until(turns(50))).toBe('done');
  expect(foreseen).toEqual(['c', 'b', 'a']);
});

it('keeps nobody waiting: what is over is over, and the rest is begun another time', async () => {
  const { ahead, foreseen } = watched();
  ahead.expect(['a', 'b', 'c'].map(arrival));
  await ahead.until(Promise.resolve());
  expect(foreseen).toEqual([]);
  await ahead.until(turns(50));
  expect(foreseen).toHaveLength(3);
});

it('passes an error on', async () => {
  const { ahead } = watched();
  await expect(ahead.until(Promise.reject(new Error('the disk is full')))).rejects.toThrow('the disk is full');
});
