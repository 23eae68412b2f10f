/** Short messages about what was just done. They stay at least ten seconds, and as long as the focus or the pointer is on them. */

import { Check, X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useCommands } from './commands.js';
import { Kbd } from './parts/marks.js';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo?: () => void;
}

type Say = (text: string, undo?: () => void) => void;

const stay = 10_000;
const SayContext = createContext<Say>(() => {});

export const useSay = (): Say => useContext(SayContext);

export function Toasts({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const say = useCallback<Say>((text, undo) => {
    const id = next.current++;
    setToasts((all) => [...all.slice(-2), { id, text, ...(undo === undefined ? {} : { undo }) }]);
  }, []);
  const undoable = toasts.findLast((toast) => toast.undo !== undefined);
  useCommands(
    'Anywhere',
    useMemo(
      () =>
        undoable?.undo === undefined
          ? []
          : [
              {
                title: 'Undo',
                keys: 'z',
                run: () => {
                  undoable.undo?.();
                  close(undoable.id);
                },
              },
            ],
      [undoable, close],
    ),
  );
  return (
    <SayContext value={say}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} close={() => close(toast.id)} />
        ))}
      </div>
    </SayContext>
  );
}

function ToastView({ toast, close }: { readonly toast: Toast; readonly close: () => void }) {
  const [held, setHeld] = useState(false);
  const closing = useRef(close);
  closing.current = close;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => closing.current(), stay);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    // The pointer and the focus only keep it open; what can be pressed in it are its buttons.
    // biome-ignore lint/a11y/noStaticElementInteractions: holds the timer, does nothing else
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Check size={16} aria-hidden="true" />
      <span>{toast.text}</span>
      {toast.undo === undefined ? null : (
        <button
          type="button"
          className="btn"
          data-size="small"
          onClick={() => {
            toast.undo?.();
            close();
          }}
        >
          Undo <Kbd>Z</Kbd>
        </button>
      )}
      <button type="button" className="btn" data-size="small" aria-label="Close message" onClick={close}>
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
