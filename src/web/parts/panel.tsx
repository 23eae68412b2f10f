import { type ReactNode, useId } from 'react';

interface PanelProps {
  readonly title: string;
  readonly sub?: ReactNode;
  readonly aside?: ReactNode;
  readonly foot?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled part of a screen: its heading names the region. */
export function Panel({ title, sub, aside, foot, className, children }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel ${className ?? ''}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {sub === undefined ? null : <span className="text-12 text-ink-3">{sub}</span>}
        {aside === undefined ? null : <span className="ml-auto flex flex-wrap items-center gap-1">{aside}</span>}
      </header>
      {children}
      {foot === undefined ? null : <footer>{foot}</footer>}
    </section>
  );
}
