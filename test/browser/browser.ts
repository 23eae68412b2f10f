/** A real chromium on the built demo: one server for all tests of a file, one page each, and everything the page should not do is recorded. */
import { existsSync } from 'node:fs';
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
  const stop = async () => {
    child.kill('SIGTERM');
    const end = await ended;
    folder.remove();
    return end;
  };
  return { origin: new URL(link).origin, link, stop };
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
    page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
    page.on('console', (message) => {
      // A refused sign-in is part of what is tried; the browser reports each such answer by itself.
      if (message.type() === 'error' && !/status of 401/.test(message.text())) faults.push(`said ${message.text()}`);
    });
    await page.addInitScript(
      "document.addEventListener('securitypolicyviolation', (event) => console.error('policy:', event.violatedDirective, event.blockedURI))",
    );
    return watched;
  }
}

/** All rules of axe, as `rule: the places it is broken at`. What runs in the page is text: no types of a browser stand in this project's server. */
export async function accessFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = (await page.evaluate('axe.run(document).then((result) => result.violations)')) as readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

export const overflowsSideways = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
