/** A person with a keyboard goes through the demo: from the link to the queue, a case, a ring and back; nothing leaves, nothing breaks. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../end-to-end/command.js';
import { accessFaults, browserPath, type Demo, openBrowser, overflowsSideways, startDemo, Watched } from './browser.js';

const widths = [360, 1024, 1440] as const;

describe.skipIf(browserPath === undefined)('the reviewer app in chromium (skipped where TOUCHSTONE_TEST_CHROMIUM names none)', () => {
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' });
    watched = await Watched.open(context, demo.origin);
    page = watched.page;
    await page.goto(demo.link);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    expect((await demo?.stop())?.code).toBe(0);
  });

  const heading = () => page.getByRole('heading', { level: 1 }).first().innerText();
  const path = () => new URL(page.url()).pathname + new URL(page.url()).search;
  /** Presses keys one after the other, as a person does. */
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const toQueue = async () => {
    await press('g', 'q');
    await page.waitForURL('**/queue*');
    await page.locator('.queue-row').first().waitFor();
  };
  const toCase = async () => {
    await toQueue();
    if ((await page.locator('.queue-row[data-current=true]').count()) === 0) await press('j');
    await press('Enter');
    await page.waitForURL('**/cases/*');
    await page.locator('.brief').waitFor();
  };

  it('signs in with the link, which leaves the address at once', async () => {
    expect(page.url()).not.toContain('token');
    expect(await heading()).not.toBe('');
    await expect.poll(() => page.locator('main').innerText()).toMatch(/2,\d{3}/);
  });

  it('walks from the queue into cases and back by keys alone', async () => {
    await toQueue();
    const before = await page.locator('.queue-row[data-current=true]').count();
    await press('j', 'j');
    expect(await page.locator('.queue-row[data-current=true]').count()).toBeGreaterThanOrEqual(Math.max(1, before));
    await press('Enter');
    await page.waitForURL('**/cases/*');
    await page.locator('.brief').waitFor();
    const first = path();
    await press('j');
    await page.waitForURL((url) => url.pathname.startsWith('/cases/') && url.pathname !== first);
    await page.locator('.brief').waitFor();
    await press('k');
    await page.waitForURL(`**${first}`);
    await press('Escape');
    await page.waitForURL('**/queue*');
  });

  it('opens a line of a score to both values, what could be innocent, and how to ask', async () => {
    await toCase();
    const line = page.locator('details.sum-row:not(#line-prior):not([open]) > summary').first();
    await line.focus();
    await press('Enter');
    await expect.poll(() => page.locator('main').innerText()).toMatch(/Innocent[\s\S]*How to ask/i);
  });

  it('takes a case, shows who has it, and gives it back', async () => {
    await toQueue();
    await press('T');
    await page.waitForURL('**/cases/*');
    await page.locator('.brief').waitFor();
    const id = path().split('/').pop();
    const stateOf = () =>
      page.evaluate(async (one) => ((await (await fetch(`/api/v1/cases/${one}`)).json()) as { row: { state: string } }).row.state, id);
    expect(await stateOf()).toBe('taken');
    await page
      .getByRole('button', { name: /release|give back/i })
      .first()
      .click();
    await expect.poll(stateOf).toBe('open');
  });

  it('filters and searches, and keeps both in the address', async () => {
    await page.goto(`${demo.origin}/queue?tier=escalate`);
    await page.locator('.queue-row').first().waitFor();
    const escalated = await page.locator('.queue-row').count();
    await press('/');
    const name = (await page.locator('.queue-row').first().innerText()).split('\n').find((part) => /^\p{Lu}\p{L}+ \p{L}/u.test(part)) ?? '';
    await page.keyboard.type(name.split(' ')[0] ?? '');
    await page.waitForURL('**search=*');
    await expect.poll(() => page.locator('.queue-row').count()).toBeLessThanOrEqual(escalated);
    expect(path()).toContain('tier=escalate');
    await press('Escape');
  });

  it('shows its keys and commands, and closes them', async () => {
    await toQueue();
    await press('?');
    await page.getByRole('dialog').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('ring');
    expect(await accessFaults(page)).toEqual([]);
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('goes to the rings and into one', async () => {
    await page.goto(`${demo.origin}/queue`);
    await page.locator('.queue-row').first().waitFor();
    await press('g', 'r');
    await page.waitForURL('**/rings');
    const link = page.locator('main a[href^="/rings/"]').first();
    await link.focus();
    await press('Enter');
    await page.waitForURL('**/rings/ring-*');
    await expect.poll(async () => (await page.locator('main').innerText()).length).toBeGreaterThan(200);
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it('has no fault of access, no sideways overflow and no percentage, on any screen, at any width', { timeout: 120_000 }, async () => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${demo.origin}/queue`);
      await toCase();
      const caseAddress = path();
      await page.goto(`${demo.origin}/rings`);
      const ring = await page.locator('main a[href^="/rings/"]').first().getAttribute('href');
      const faults: string[] = [];
      for (const address of ['/', '/queue', '/queue?search=nobody-has-this-name', caseAddress, '/rings', ring ?? '', '/nowhere']) {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          if (width === widths[0]) {
            await page.goto(demo.origin + address);
            await page.getByRole('heading', { level: 1 }).first().waitFor();
            await page.waitForLoadState('networkidle');
          }
          const at = `${address} at ${width}`;
          if (await overflowsSideways(page)) faults.push(`${at} overflows`);
          if (width !== 1024) faults.push(...(await accessFaults(page)).map((fault) => `${at}: ${fault}`));
        }
        if (/\d\s?%/.test(await page.locator('main').innerText())) faults.push(`${address} shows a percentage`);
      }
      expect(faults).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
    });
  });

  it('tells a link that was used before, and asks to sign in after signing out', async () => {
    const stranger = await browser.newContext({ viewport: { width: 1024, height: 768 } });
    const other = await Watched.open(stranger, demo.origin);
    await other.page.goto(demo.link);
    await expect.poll(() => other.page.locator('body').innerText()).toMatch(/used|too old/i);
    expect(await accessFaults(other.page)).toEqual([]);
    await other.page.goto(`${demo.origin}/queue`);
    await expect.poll(() => other.page.locator('body').innerText()).toMatch(/sign.in/i);
    expect(other.faults).toEqual([]);
    await stranger.close();
  });

  it('never asked elsewhere, never broke its own policy, never failed', () => expect(watched.faults).toEqual([]));

  // The same walk draws the README's pictures, when they are asked for.
  if (process.env.TOUCHSTONE_PICTURES === '1')
    it('is drawn for the README', async () => {
      mkdirSync(join(root, 'docs/images'), { recursive: true });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1440, height: 1180 });
      const rows = await page.evaluate(
        async () => (await (await fetch('/api/v1/cases?tier=escalate&limit=100')).json()) as { rows: { id: string; reasons: string[] }[] },
      );
      const [story] = [...rows.rows].sort((a, b) => b.reasons.length - a.reasons.length);
      await page.goto(`${demo.origin}/cases/${story?.id}`);
      await page.locator('.brief').waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(root, 'docs/images/case.png') });
      await page.goto(`${demo.origin}/queue`);
      await page.locator('.queue-row').first().waitFor();
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.screenshot({ path: join(root, 'docs/images/queue.png') });
    });
});
