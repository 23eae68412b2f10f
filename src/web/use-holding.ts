/** Taking cases and giving them back, with an undo; every list on screen is told at once. */

import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from './api.js';
import type { QueueRow } from './client-types.js';
import { noticeSignOut, patchHolder } from './queries.js';
import { useSay } from './toasts.js';
import { plural } from './view/numbers.js';

type Held = Pick<QueueRow, 'id' | 'number'>;

export interface Holding {
  readonly take: (row: Held) => void;
  readonly release: (row: Held) => void;
  readonly takeAll: (rows: readonly Held[]) => void;
  readonly releaseAll: (rows: readonly Held[]) => void;
}

export function useHolding(person: string): Holding {
  const client = useQueryClient();
  const say = useSay();
  return useMemo(() => {
    /** One after the other; what was refused (somebody else was faster) is named, the rest is done. */
    const each = async (rows: readonly Held[], act: (id: string) => Promise<unknown>, holder: string | undefined): Promise<Held[]> => {
      const done: Held[] = [];
      for (const row of rows) {
        try {
          await act(row.id);
          patchHolder(client, row.id, holder);
          done.push(row);
        } catch (error) {
          say(`${row.number}: ${error instanceof Error ? error.message : 'that did not work'}`);
          noticeSignOut(client, error);
          void client.invalidateQueries({ queryKey: ['case', row.id] });
        }
      }
      return done;
    };
    const named = (rows: readonly Held[]): string => (rows.length === 1 ? (rows[0]?.number ?? '') : plural(rows.length, 'case'));
    const releaseAll = async (rows: readonly Held[]): Promise<void> => {
      const done = await each(rows, api.release, undefined);
      if (done.length > 0) say(`${named(done)} given back`, () => void takeAll(done));
    };
    const takeAll = async (rows: readonly Held[]): Promise<void> => {
      const done = await each(rows, api.take, person);
      if (done.length > 0) say(`${named(done)} ${done.length === 1 ? 'is' : 'are'} yours`, () => void releaseAll(done));
    };
    return {
      take: (row) => void takeAll([row]),
      release: (row) => void releaseAll([row]),
      takeAll: (rows) => void takeAll(rows),
      releaseAll: (rows) => void releaseAll(rows),
    };
  }, [client, person, say]);
}
