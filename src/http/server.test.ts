import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCourt, openMemoryStore, serverOf, type WholeStore } from '../app.js';
import { signInToken } from './access.js';
import { openApi } from './openapi.js';

const token = 'the-token-of-the-command-line';
let store: WholeStore;
let app: FastifyInstance;

beforeAll(async () => {
  store = await openMemoryStore();
  app = await serverOf({ store, court: await openCourt(), token, demo: true });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await store.close();
});

const now = () => new Date().toISOString();
const cookiesOf = (answer: LightMyRequestResponse) => Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));

async function signedIn() {
  const link = await signInToken({ store, now });
  const answer = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { token: link } });
  const cookies = cookiesOf(answer);
  return { link, answer, cookies, csrf: cookies.touchstone_csrf ?? '' };
}

let session: ReturnType<typeof signedIn> | undefined;

async function ask(options: InjectOptions) {
  session ??= signedIn();
  const { cookies, csrf } = await session;
  const headers = { 'x-csrf-token': csrf, 'idempotency-key': crypto.randomUUID(), ...options.headers };
  return app.inject({ ...options, cookies, headers });
}

/** People of one town with one number may live together, so each has a town of their own. */
const record = (id: string, phone: string, name: string, employer: string, city: string) => ({
  schema: 'application/1',
  id,
  source: 'test',
  submittedAt: '2026-03-02T15:04:05Z',
  candidate: { name, email: `${id}@example.com`, phone, location: { city, country: 'US' } },
  resume: {
    work: [
      { name: employer, position: 'Engineer', startDate: '2020-01' },
      { name: `${employer} Labs`, position: 'Engineer', startDate: '2015-01', endDate: '2019-12' },
    ],
  },
});

describe('who may ask', () => {
  it('is nobody without a session, on every route that is not said to be open', async () => {
    const { paths } = (await openApi('0', (await openCourt()).loaded.judging.weights)) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const asked: string[] = [];
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) {
        const url = path.replace(/\{\w+\}/g, 'x');
        const { statusCode } = await app.inject({ method: method.toUpperCase() as 'GET', url });
        asked.push(`${method} ${path} ${statusCode}`);
      }
    }
    const open = asked.filter((line) => !line.endsWith(' 401'));
    expect(open.sort()).toEqual(['get /api/v1/health 200', 'post /api/v1/session 400']);
    expect(asked.length).toBeGreaterThan(12);
    expect((await app.inject('/api/v1/openapi.json')).statusCode).toBe(401);
  });

  it('is whoever holds a link, once', async () => {
    const { link, answer, cookies } = await signedIn();
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^touchstone_session=.*HttpOnly.*SameSite=Strict/),
      expect.stringMatching(/^touchstone_csrf=.*SameSite=Strict/),
    ]);
    expect((await app.inject({ url: '/api/v1/session', cookies })).json()).toMatchObject({ person: 'you', demo: true });
    const again = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { token: link } });
    expect([again.statusCode, again.headers['content-type']]).toEqual([401, expect.stringContaining('application/problem+json')]);
  });

  it('is nobody after signing out', async () => {
    const { cookies, csrf } = await signedIn();
    const headers = { 'x-csrf-token': csrf, 'idempotency-key': 'a-fresh-key' };
    expect((await app.inject({ method: 'DELETE', url: '/api/v1/session', cookies, headers })).statusCode).toBe(204);
    expect((await app.inject({ url: '/api/v1/session', cookies })).statusCode).toBe(401);
  });

  it('needs the token against forged requests for every write', async () => {
    const { cookies, csrf } = await signedIn();
    for (const [header, status] of [
      [undefined, 403],
      ['forged', 403],
      [csrf, 204],
    ] as const) {
      const headers = { 'idempotency-key': crypto.randomUUID(), ...(header === undefined ? {} : { 'x-csrf-token': header }) };
      expect((await app.inject({ method: 'POST', url: '/api/v1/cases/take-next', cookies, headers })).statusCode).toBe(status);
    }
  });

  it('is the command line of this machine with its token, and nobody with another', async () => {
    const authorization = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } });
    expect((await app.inject({ url: '/api/v1/session', ...authorization(token) })).statusCode).toBe(200);
    expect((await app.inject({ url: '/api/v1/session', ...authorization('x'.repeat(token.length)) })).statusCode).toBe(401);
  });
});

describe('one application at a time', () => {
  it('is screened before the answer, and opens a case that one person can take', async () => {
    const first = await ask({
      method: 'POST',
      url: '/api/v1/applications',
      payload: record('a', '(206) 555-0142', 'Maya Lindholm', 'Larkspur Systems', 'Seattle'),
    });
    expect([first.statusCode, first.json().tier]).toEqual([200, 'clear']);
    const second = await ask({
      method: 'POST',
      url: '/api/v1/applications',
      payload: record('b', '206-555-0142', 'Tomas Okonkwo', 'Quarry Software', 'Denver'),
    });
    expect([second.statusCode, second.json().tier, second.json().reasons]).toEqual([200, 'verify', ['shared-phone']]);
    const queue = (await ask({ url: '/api/v1/cases?tier=verify' })).json();
    expect(queue.rows.map((row: { about: { id: string } }) => row.about.id).sort()).toEqual(['a', 'b']);
    const [{ id }] = queue.rows;
    const file = (await ask({ url: `/api/v1/cases/${id}` })).json();
    expect([file.others.length, file.eventsOfOthers, file.records]).toEqual([1, [], []]);
    expect(file.screening.lines[0].signal).toBe('prior');
    expect((await ask({ method: 'POST', url: `/api/v1/cases/${id}/take` })).json()).toMatchObject({ state: 'taken', takenBy: 'you' });
    expect((await ask({ url: '/api/v1/cases?state=taken' })).json().total).toBe(1);
    expect((await ask({ method: 'POST', url: `/api/v1/cases/${id}/release` })).json()).toMatchObject({ state: 'open' });
    const rings = (await ask({ url: '/api/v1/rings' })).json().rings;
    expect(rings).toHaveLength(1);
    expect((await ask({ url: `/api/v1/rings/${rings[0].id}` })).json().cases).toHaveLength(2);
    expect((await ask({ url: '/api/v1/screenings?application=b' })).json().screenings).toHaveLength(1);
    expect((await ask({ url: '/api/v1/applications/test/b' })).json().application.candidate.phone).toBe('206-555-0142');
    expect((await ask({ url: '/api/v1/summary' })).json()).toMatchObject({ applications: 2, tiers: { verify: 2 }, calibrated: false });
  });

  it('that is not one is refused with its path', async () => {
    const answer = await ask({ method: 'POST', url: '/api/v1/applications', payload: { schema: 'application/1', id: 'x', source: 's' } });
    expect([answer.statusCode, answer.json().detail]).toEqual([422, expect.stringContaining('/candidate')]);
  });

  it('sent twice with one key is taken in once, and another request under that key is refused', async () => {
    const { cookies, csrf } = await signedIn();
    const post = (payload: object) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/applications',
        cookies,
        headers: { 'x-csrf-token': csrf, 'idempotency-key': 'one-and-the-same' },
        payload,
      });
    const one = await post(record('c', '(206) 555-0150', 'Ines Bertrand', 'Mesa Robotics', 'Boise'));
    const two = await post(record('c', '(206) 555-0150', 'Ines Bertrand', 'Mesa Robotics', 'Boise'));
    expect([two.statusCode, two.body]).toEqual([200, one.body]);
    expect((await post(record('d', '(206) 555-0151', 'Robin Vale', 'Mesa Robotics', 'Boise'))).statusCode).toBe(422);
  });
});

describe('the page’s own files', () => {
  it('are answered without a session, wherever the reviewer app is built', async () => {
    const page = await app.inject('/queue');
    if (page.statusCode === 404) return;
    const [asset] = /\/assets\/[^"]+\.js/.exec(page.body) ?? [];
    expect((await app.inject(String(asset))).statusCode).toBe(200);
  });
});

describe('every answer', () => {
  it('forbids the browser everything but our own files', async () => {
    const { headers } = await app.inject('/');
    expect(headers['content-security-policy']).toBe(
      "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data:;connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('to a wrong request says which field, as a problem document', async () => {
    const answer = await ask({ url: '/api/v1/cases?limit=0&tier=reject' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      title: expect.any(String),
      errors: expect.arrayContaining([expect.objectContaining({ path: expect.stringContaining('limit') })]),
    });
  });

  it('to an address under the API that does not exist is a problem, elsewhere the page or none', async () => {
    expect((await ask({ url: '/api/v1/nothing' })).json()).toMatchObject({ status: 404 });
    expect((await ask({ url: '/assets/../../package.json' })).statusCode).toBe(404);
    expect((await ask({ url: '/..%2f..%2fpackage.json' })).statusCode).toBe(404);
  });

  it('holds no value of a record in an error', async () => {
    const answer = await ask({
      method: 'POST',
      url: '/api/v1/applications',
      headers: { 'content-type': 'application/json' },
      payload: '{"name":"Secret Person"',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain('Secret');
  });
});
