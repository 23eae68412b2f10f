/** Sign-in by a one-time link: it is used at once and taken out of the address; a pasted link or token does as well. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { api, Problem } from '../api.js';
import { Brand } from '../parts/marks.js';
import { sessionQuery } from '../queries.js';
import { pathInside, tokenOf } from '../view/sign-in-link.js';

const route = getRouteApi('/sign-in');

export function SignIn() {
  const { token, next } = route.useSearch();
  const router = useRouter();
  const client = useQueryClient();
  const used = useRef<string | undefined>(undefined);
  const enter = useMutation({
    mutationFn: async (given: string) => {
      await api.signIn(given);
      await client.resetQueries({ queryKey: sessionQuery.queryKey });
      await client.fetchQuery(sessionQuery);
    },
    onSuccess: () => router.history.replace(pathInside(next)),
  });
  const { mutate } = enter;
  useEffect(() => {
    document.title = 'Sign in · Touchstone';
    if (token === undefined || used.current === token) return;
    used.current = token;
    window.history.replaceState(null, '', '/sign-in');
    mutate(token);
  }, [token, mutate]);
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div className="grid w-full max-w-90 gap-4">
        <Brand size={40} />
        {enter.isPending ? <Entering /> : <Form error={enter.error} enter={mutate} />}
      </div>
    </main>
  );
}

const Entering = () => (
  <div role="status">
    <h1>Signing you in</h1>
    <p className="mt-1 text-14 text-ink-2">The link is being used. It works once.</p>
  </div>
);

function Form({ error, enter }: { readonly error: Error | null; readonly enter: (token: string) => void }) {
  const field = useId();
  const [typed, setTyped] = useState('');
  const [empty, setEmpty] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const token = tokenOf(typed);
    setEmpty(token === undefined);
    if (token !== undefined) enter(token);
  };
  const fault = empty ? 'Paste the whole link, or the part after “token=”.' : error === null ? undefined : faultWords(error);
  return (
    <form className="grid gap-4" onSubmit={submit} noValidate>
      <div>
        <h1>Sign in</h1>
        <p className="mt-1 text-14 text-ink-2">
          Touchstone prints a link each time it starts. Open it in this browser, or paste it here. A link works once and not for long.
        </p>
      </div>
      <div className="grid gap-1.5">
        <label htmlFor={field} className="font-medium">
          Link or token
        </label>
        <input
          id={field}
          className="field"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : `${field}-fault`}
          onChange={(event) => setTyped(event.target.value)}
        />
        {fault === undefined ? null : (
          <p id={`${field}-fault`} role="alert" className="flex gap-1.5 text-12 text-danger">
            <TriangleAlert size={14} aria-hidden="true" className="mt-0.5 flex-none" />
            {fault}
          </p>
        )}
      </div>
      <button type="submit" className="btn justify-self-start" data-kind="primary">
        Sign in
      </button>
    </form>
  );
}

function faultWords(error: Error): string {
  if (error instanceof Problem && (error.status === 401 || error.status === 403))
    return 'This link was used already or is too old. Start Touchstone again, and it prints a new one.';
  return error.message;
}
