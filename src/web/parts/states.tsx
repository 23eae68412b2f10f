/** A screen without its content, each way it can be: empty, loading, failed, not allowed, not there. */

import { Link } from '@tanstack/react-router';
import { CircleCheck, CircleHelp, Lock, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Problem } from '../api.js';
import { useSay } from '../toasts.js';

interface StateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly alert?: boolean;
}

function State({ icon, title, children, actions, alert }: StateProps) {
  return (
    <div className="state" role={alert === true ? 'alert' : undefined}>
      {icon}
      <h2>{title}</h2>
      <p>{children}</p>
      {actions === undefined ? null : <div className="mt-1.5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}

export const Empty = ({ title, children, actions }: Omit<StateProps, 'icon' | 'alert'>) => (
  <State icon={<CircleCheck size={24} strokeWidth={1.5} aria-hidden="true" />} title={title} actions={actions}>
    {children}
  </State>
);

const widths = ['w-2/5', 'w-11/12', 'w-10/12', 'w-2/3', 'w-9/12', 'w-1/2'] as const;

export function Loading({ what, lines = 4 }: { readonly what: string; readonly lines?: number }) {
  return (
    <div className="grid gap-3 p-6" role="status">
      {widths.slice(0, lines).map((width) => (
        <span key={width} className={`skeleton ${width}`} />
      ))}
      <p className="mt-1 text-12 text-ink-2">Reading {what} …</p>
    </div>
  );
}

interface FailedProps {
  readonly error: Error;
  readonly again: () => void;
  /** What is missing, as in `The case`. */
  readonly what: string;
}

export function Failed({ error, again, what }: FailedProps) {
  if (error instanceof Problem && error.status === 403) return <NotAllowed detail={error.detail} />;
  if (error instanceof Problem && error.status === 404)
    return <Missing title={`${what} is not here`} detail={error.detail || 'It may have been merged or removed since the link was made.'} />;
  return <Broken error={error} again={again} what={what} />;
}

const retryMs = 5_000;

function Broken({ error, again, what }: FailedProps) {
  const say = useSay();
  const passing = !(error instanceof Problem) || error.status === 0 || error.status >= 500;
  useEffect(() => {
    if (!passing) return;
    const timer = setInterval(again, retryMs);
    return () => clearInterval(timer);
  }, [passing, again]);
  const details = error instanceof Problem ? `${error.status} ${error.message}` : error.message;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(details);
    say('Details copied');
  };
  return (
    <State
      alert
      icon={<TriangleAlert size={24} strokeWidth={1.5} aria-hidden="true" />}
      title={error instanceof Problem ? error.title : `${what} could not be read`}
      actions={
        <>
          <button type="button" className="btn" data-size="small" onClick={again}>
            Try now
          </button>
          <button type="button" className="btn" data-kind="quiet" data-size="small" onClick={() => void copy()}>
            Copy details
          </button>
        </>
      }
    >
      {error instanceof Problem && error.detail !== '' ? `${error.detail} ` : ''}
      {passing ? 'Trying again every 5 seconds.' : ''}
    </State>
  );
}

const NotAllowed = ({ detail }: { readonly detail: string }) => (
  <State icon={<Lock size={24} strokeWidth={1.5} aria-hidden="true" />} title="This is not open to you" actions={<QueueLink />}>
    {detail === '' ? 'Your role does not include it. Whoever runs Touchstone here can change that.' : detail}
  </State>
);

export const Missing = ({ title, detail }: { readonly title: string; readonly detail: string }) => (
  <State icon={<CircleHelp size={24} strokeWidth={1.5} aria-hidden="true" />} title={title} actions={<QueueLink />}>
    {detail}
  </State>
);

const QueueLink = () => (
  <Link to="/queue" className="btn" data-size="small">
    Go to the queue
  </Link>
);
