/** A real chromium on the built demo: one server for all tests of a file, and everything a page should not do is recorded. */
import { existsSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Ended, scratch, start } from '../end-to-end/command.js';

const wanted = process.env.TOUCHSTONE_TEST_CHROMIUM ?? '/usr/bin/chromium';
/** Undefined where there is no browser to test with. */
export const browserPath = existsSync(wanted) ? wanted : undefined;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Demo {
  readonly origin: string;
  /** Signs in once. */
  readonly link: string;
  /** What the API answers to the command line of this machine. */
  readonly ask: <T>(path: string) => Promise<T>;
  readonly stop: () => Promise<Ended>;
}

export async function startDemo(): Promise<Demo> {
  const folder = scratch();
  const { child, ended } = start(['demo'], { env: { TOUCHSTONE_DATA: folder.path(), TOUCHSTONE_OPEN: '0', TOUCHSTONE_PORT: '0' } });
  const link = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/\S+\/sign-in\?token=[\w-]+/.exec(said);
      if (found) resolve(found[0]);
    });
    ended.then(({ err }) => reject(new Error(`the demo ended: ${err}`)));
  });
  const { url, token } = JSON.parse(readFileSync(folder.path('demo', 'cli-token'), 'utf8')) as { url: string; token: string };
  const stop = async () => {
    child.kill('SIGTERM');
    const end = await ended;
    folder.remove();
    return end;
  };
  const ask = async <T>(path: string): Promise<T> => {
    const answer = await fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
    return (await answer.json()) as T;
  };
  return { origin: new URL(link).origin, link, ask, stop };
}

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: browserPath ?? wanted, headless: true, args: quiet });

/** What no page of ours may do: ask elsewhere, break its own security policy, write errors to the console. */
export class Watched {
  readonly faults: string[] = [];
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext, origin: string): Promise<Watched> {
    const watched = new Watched(await context.newPage());
    const { page, faults } = watched;
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:')) faults.push(`asked ${request.url()}`);
    });
    page.on('websocket', (socket) => faults.push(`opened ${socket.url()}`));
    page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
    page.on('console', (message) => {
      // A used link, a signed-out page and a case that is not there are tried on purpose; the browser reports each such answer by itself.
      if (message.type() === 'error' && !/status of 40[14]/.test(message.text())) faults.push(`said ${message.text()}`);
    });
    await page.addInitScript(
      "document.addEventListener('securitypolicyviolation', (event) => console.error('policy:', event.violatedDirective, event.blockedURI))",
    );
    return watched;
  }
}

// What runs in the page is text: no types of a browser stand in this project's server.

/** All rules of axe, as `rule: the places it is broken at`. */
export async function accessFaults(page: Page): Promise<string[]> {
  if (await page.evaluate('globalThis.axe === undefined')) await page.evaluate(axe.source);
  const violations = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]))",
  )) as readonly (readonly [string, readonly string[]])[];
  return violations.map(([id, places]) => `${id}: ${places.join(', ')}`);
}

export const overflowsSideways = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** Presses Tab until the focus is on what the expression about `it` describes. */
export async function tabTo(page: Page, it: string): Promise<void> {
  const mostStops = 120;
  for (let stops = 0; stops < mostStops; stops++) {
    if (await page.evaluate(`((it) => ${it})(document.activeElement)`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no stop of the tab key is one with ${it}`);
}

/** Presses keys one after the other, as a person does. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
