import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

interface DialogProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly title: string;
  /** The title is said, not shown. */
  readonly quietTitle?: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * A window over the screen: focus stays inside and returns to its opener, Escape closes it.
 * The scrim is our own element: the library's overlay locks scrolling by a style element, which the security policy refuses.
 */
export const Dialog = ({ open, close, title, quietTitle, className, children }: DialogProps) => (
  <Radix.Root open={open} onOpenChange={(next) => (next ? undefined : close())}>
    <Radix.Portal>
      <div className="scrim">
        <Radix.Content className={`float ${className}`} aria-describedby={undefined}>
          <Radix.Title className={quietTitle === true ? 'sr-only' : 'text-16'}>{title}</Radix.Title>
          {children}
        </Radix.Content>
      </div>
    </Radix.Portal>
  </Radix.Root>
);
