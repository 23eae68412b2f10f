/** Who may ask what. Denied by default: a route that does not say `open` needs a session, and a write needs the token against forged requests. */

import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from '#core/ports.js';
import { sendProblem } from './problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered without a session. */
    readonly open?: boolean;
  }
  interface FastifyRequest {
    /** Who asks; empty on open routes. */
    person: string;
  }
}

/** Whoever holds the one-time link, or may read the token file, of this machine's own user. */
export const localPerson = 'you';

export const sessionCookie = 'touchstone_session';
export const csrfCookie = 'touchstone_csrf';

const sessionHours = 12;
const hour = 3_600_000;

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
export const freshSecret = (): string => randomBytes(32).toString('base64url');

/** Derived from the session's own secret, so that nothing more has to be kept. */
export const csrfOf = (session: string): string => createHmac('sha256', session).update('csrf').digest('base64url');

export interface Access {
  readonly store: Store;
  readonly now: () => string;
  /** What commands of this machine's own user send as a bearer token; absent: nobody signs in that way. */
  readonly token?: string;
}

export async function guard(app: FastifyInstance, { store, now, token }: Access): Promise<void> {
  await app.register(cookie);
  app.decorateRequest('person', '');
  app.addHook('onRequest', async (request, reply) => {
    // The page's own files say nothing about anybody: without them nobody could sign in.
    if (request.routeOptions.config.open === true || request.is404 || !request.url.startsWith('/api/')) return;
    if (token !== undefined && same(request.headers.authorization, `Bearer ${token}`)) {
      request.person = localPerson;
      return;
    }
    const secret = request.cookies[sessionCookie];
    const session = secret === undefined ? undefined : await store.session(hashOf(secret), now());
    if (secret === undefined || session === undefined) {
      return sendProblem(reply, 401, 'Sign in first', 'Open the sign-in link that Touchstone printed, or start it again for a new one.');
    }
    request.person = session.person;
    if (request.method !== 'GET' && request.method !== 'HEAD' && !carriesToken(request, secret)) {
      return sendProblem(
        reply,
        403,
        'The request carries no token',
        'Send the value of the cookie touchstone_csrf as the header x-csrf-token.',
      );
    }
  });
}

function carriesToken(request: FastifyRequest, secret: string): boolean {
  const given = request.headers['x-csrf-token'];
  return same(typeof given === 'string' ? given : undefined, csrfOf(secret));
}

function same(given: string | undefined, wanted: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Sets both cookies. They end with the session; the network they travel on is this machine's own. */
export async function beginSession(reply: FastifyReply, person: string, { store, now }: Access): Promise<void> {
  const secret = freshSecret();
  const expiresAt = new Date(Date.parse(now()) + sessionHours * hour);
  await store.putSession(hashOf(secret), person, expiresAt.toISOString());
  const shared = { path: '/', sameSite: 'strict', expires: expiresAt } as const;
  reply.setCookie(sessionCookie, secret, { ...shared, httpOnly: true });
  reply.setCookie(csrfCookie, csrfOf(secret), shared);
}

/** A link that signs in once, within the hour. Only its hash is kept. */
export async function signInToken({ store, now }: Access): Promise<string> {
  const token = freshSecret();
  await store.putSignIn(hashOf(token), new Date(Date.parse(now()) + hour).toISOString());
  return token;
}
