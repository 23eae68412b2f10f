import { describe, expect, it } from 'vitest';
import type { Judge, SettleOptions } from '#core/ports.js';
import { Settler } from './settler.js';
import type { WholeStore } from './sql-store.js';

/** A store whose settlings end when they are told to. */
function slowStore() {
  const ends: ((error?: Error) => void)[] = [];
  const settle = (_: Judge, { stop }: SettleOptions = {}) =>
    new Promise<{ screened: number }>((resolve, reject) => {
      if (stop?.aborted) resolve({ screened: 0 });
      ends.push((error) => (error ? reject(error) : resolve({ screened: 1 })));
    });
  return { ends, store: { settle } as unknown as WholeStore };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('settling behind the answers', () => {
  it('runs once at a time, and once more for all that asked meanwhile', async () => {
    const { ends, store } = slowStore();
    const settler = new Settler(store, {} as Judge, () => {});
    for (let i = 0; i < 5; i++) settler.request();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await soon();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await soon();
    expect(ends).toHaveLength(2);
    settler.request();
    expect(ends).toHaveLength(3);
    ends[2]?.();
    await settler.close();
  });

  it('tells a failure and goes on with the next request', async () => {
    const { ends, store } = slowStore();
    const failures: unknown[] = [];
    const settler = new Settler(store, {} as Judge, (error) => failures.push(error));
    settler.request();
    ends[0]?.(new Error('disk full'));
    await soon();
    expect(failures).toHaveLength(1);
    settler.request();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await settler.close();
  });
});
