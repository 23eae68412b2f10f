/** The signed-in person and what can be done from every screen. */

import { createContext, useContext } from 'react';
import type { Session } from './client-types.js';

export interface Desk {
  readonly session: Session;
  readonly takeNext: () => void;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('Only screens inside the frame have a desk.');
  return desk;
}
