import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Brand } from '../parts/marks.js';

/** An address that leads to no screen. */
export function NotFound() {
  useEffect(() => {
    document.title = 'Not found · Touchstone';
  }, []);
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div className="grid max-w-90 justify-items-start gap-3">
        <Brand size={40} />
        <h1>No screen has this address</h1>
        <p className="text-14 text-ink-2">
          It may have been typed wrong or cut off on its way. Cases and rings have addresses that end in their id.
        </p>
        <div className="mt-1 flex flex-wrap gap-2">
          <Link to="/" className="btn" data-kind="primary">
            Go to the overview
          </Link>
          <Link to="/queue" className="btn">
            Go to the queue
          </Link>
        </div>
      </div>
    </main>
  );
}
