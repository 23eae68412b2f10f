/** A person with a keyboard goes through the demo: from the link to the queue, a case, a ring and back; nothing leaves, nothing breaks. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile, QueuePage, Ring } from '../../src/web/client-types.js';
import { root } from '../end-to-end/command.js';
import { accessFaults, browserPath, type Demo, openBrowser, overflowsSideways, press, startDemo, tabTo, Watched } from './browser.js';
import { evidenceFaults } from './evidence.js';

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
}, 180_000);

afterAll(async () => {
  expect((await demo?.stop())?.code).toBe(0);
});

const casesOf = (query: string): Promise<QueuePage> => demo.ask<QueuePage>(`/cases?limit=500&${query}`);

it('every line of every case of the sample shows what it points at, in words', async () => {
  const { rows, total } = await casesOf('');
  expect(rows).toHaveLength(total);
  const faults: string[] = [];
  for (const { id } of rows) faults.push(...evidenceFaults(await demo.ask<CaseFile>(`/cases/${id}`)));
  expect(faults).toEqual([]);
});

describe.skipIf(browserPath === undefined)('the reviewer app in chromium (skipped where TOUCHSTONE_TEST_CHROMIUM names none)', () => {
  let browser: Browser;
  let context: BrowserContext;
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' });
    watched = await Watched.open(context, demo.origin);
    page = watched.page;
    await page.goto(demo.link);
    await page.getByRole('heading', { level: 1, name: 'The sample is screened' }).waitFor();
  }, 60_000);

  afterAll(() => browser?.close());

  const address = () => new URL(page.url());
  const crumb = () => page.locator('.crumbs [aria-current=location]').innerText();
  const currentRow = () => page.locator('.queue-row[data-current=true]');
  const rowCount = async () => Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
  const stateOf = async (id: string) => (await demo.ask<CaseFile>(`/cases/${id}`)).row.state;

  const toQueue = async () => {
    await press(page, 'g', 'q');
    await page.waitForURL('**/queue*');
    await currentRow().waitFor();
  };
  const arriveAtCase = async () => {
    await page.waitForURL('**/cases/*');
    await page.locator('.brief').waitFor();
  };
  const dialogGoes = () => page.getByRole('dialog').waitFor({ state: 'detached' });

  it('signs in with the link, which leaves the address at once', async () => {
    expect(page.url()).toBe(`${demo.origin}/`);
    const { applications } = await demo.ask<{ applications: number }>('/summary');
    expect(await page.locator('main').innerText()).toContain(applications.toLocaleString('en-US'));
  });

  it('walks from the queue into a case, a line of its score, the next case, its ring, a member and back, by keys alone', async () => {
    await toQueue();
    await press(page, 'j', 'j');
    await expect.poll(() => currentRow().getAttribute('data-index')).toBe('2');
    await press(page, 'k');
    await expect.poll(() => currentRow().getAttribute('data-index')).toBe('1');
    const name = await currentRow().locator('.name').innerText();
    await press(page, 'Enter');
    await arriveAtCase();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);

    await tabTo(page, "it.matches('details.sum-row:not([open]) > summary')");
    const line = await page.evaluate('document.activeElement.parentElement.id');
    await press(page, 'Enter');
    const opened = page.locator(`[id="${line}"][open]`);
    await expect.poll(() => opened.innerText()).toMatch(/What else could explain it[\s\S]*How to ask/);
    expect(await opened.locator('dd').count()).toBeGreaterThan(0);

    const first = await crumb();
    await press(page, 'j');
    await expect.poll(crumb).not.toBe(first);
    await arriveAtCase();
    await press(page, 'k');
    await expect.poll(crumb).toBe(first);
    await page.locator('.brief').waitFor();

    await tabTo(page, 'it.matches(\'main a[href^="/rings/"]\')');
    await press(page, 'Enter');
    await page.waitForURL('**/rings/ring-*');
    await page.getByRole('heading', { level: 1, name: /^Ring / }).waitFor();
    await page.getByText('evidence of their own').first().waitFor();
    await tabTo(page, 'it.matches(\'main a[href^="/cases/"]\')');
    await press(page, 'Enter');
    await arriveAtCase();
    const member = await crumb();
    await press(page, 'Escape');
    await page.waitForURL('**/queue*');
    await expect.poll(() => currentRow().innerText()).toContain(member);
    await press(page, 'g', 'o');
    await page.getByRole('heading', { level: 1, name: 'The sample is screened' }).waitFor();
  });

  it('takes the next case, undoes that, takes it again and gives it back, by keys alone', async () => {
    await toQueue();
    await press(page, 't');
    await arriveAtCase();
    const id = address().pathname.split('/').pop() ?? '';
    expect(await stateOf(id)).toBe('taken');
    await page.getByText('with you', { exact: true }).first().waitFor();
    await press(page, 'z');
    await expect.poll(() => stateOf(id)).toBe('open');
    await page.getByRole('button', { name: /^Take this case/ }).waitFor();
    await press(page, 't');
    await expect.poll(() => stateOf(id)).toBe('taken');
    await page.getByText('with you', { exact: true }).first().waitFor();
    await press(page, 'Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('give this case');
    await page.getByRole('option', { name: 'Give this case back' }).waitFor();
    await press(page, 'Enter');
    await expect.poll(() => stateOf(id)).toBe('open');
  });

  it('filters and searches by keys, and keeps both in the address, which opens the same again', async () => {
    await toQueue();
    await press(page, 'f');
    await tabTo(page, "it.matches('.filter') && it.textContent.startsWith('Escalate')");
    await press(page, 'Enter');
    await page.waitForURL('**/queue?tier=escalate');
    await expect.poll(rowCount).toBe((await casesOf('tier=escalate')).total);
    await press(page, '/');
    const [word = ''] = (await page.locator('.queue-row .name').first().innerText()).split(' ');
    await page.keyboard.type(word);
    await page.waitForURL('**search=*');
    const found = (await casesOf(`tier=escalate&search=${encodeURIComponent(word)}`)).total;
    expect(found).toBeGreaterThan(0);
    await expect.poll(rowCount).toBe(found);
    await page.reload();
    await expect.poll(rowCount).toBe(found);
    expect(await page.getByRole('searchbox').inputValue()).toBe(word);
    await press(page, '/', 'Escape');
    await page.waitForURL((url) => url.search === '?tier=escalate');
    await page.goto(`${demo.origin}/queue?search=nobody-is-called-so`);
    await page.getByText('No case fits these filters').waitFor();
  });

  it('shows its keys, finds a case by name in the palette, and closes what floats', async () => {
    await page.goto(`${demo.origin}/queue`);
    await currentRow().waitFor();
    await press(page, '?');
    await page.getByRole('dialog', { name: 'All keys' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await press(page, 'Escape');
    await dialogGoes();
    await press(page, 'Control+k');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    await press(page, 'Escape');
    await dialogGoes();
    await press(page, 'Control+k');
    const name = await page.locator('.queue-row .name').nth(3).innerText();
    await page.keyboard.type(name);
    await page.getByRole('option', { name }).first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await press(page, 'Enter');
    await arriveAtCase();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it('has no fault of access, no sideways overflow and no percentage, on any screen, at any width', { timeout: 180_000 }, async () => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const { rings } = await demo.ask<{ rings: readonly Ring[] }>('/rings');
      const faults: string[] = [];
      for (const path of [
        '/',
        '/queue',
        '/queue?search=nobody',
        ...(await kindsOfCases()),
        '/cases/none',
        '/rings',
        `/rings/${rings[0]?.id}`,
        '/nowhere',
      ]) {
        await page.setViewportSize({ width: 360, height: 900 });
        await page.goto(demo.origin + path);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await page.waitForLoadState('networkidle');
        await openAll();
        for (const width of [360, 390, 1024, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          if (await overflowsSideways(page)) faults.push(`${path} at ${width} overflows`);
          if (width === 390 || width === 1440) faults.push(...(await accessFaults(page)).map((fault) => `${path} at ${width}: ${fault}`));
        }
        if (/\d\s?%/.test(await page.locator('main').innerText())) faults.push(`${path} shows a percentage`);
      }
      expect(faults).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
    });
  });

  /** One case of each kind of exhibit: files side by side, a record, a sequence, later events. */
  async function kindsOfCases(): Promise<string[]> {
    const { rows } = await casesOf('');
    const wanted = ['degree-before-programme', 'contested-identity', 'shared-payout-account', 'listed-employer', 'credential-denied'];
    return wanted.flatMap((signal) => {
      const found = rows.find(({ reasons }) => reasons.includes(signal));
      return found === undefined ? [] : [`/cases/${found.id}`];
    });
  }

  /** Every line of a case, and the table under its drawing. */
  async function openAll(): Promise<void> {
    const button = page.getByRole('button', { name: 'Open all' });
    if ((await button.count()) === 0) return;
    await button.click();
    await page.getByRole('button', { name: 'Close all' }).waitFor();
    await page.getByText('Same as a table').click();
  }

  it('tells a link that was used before, and asks to sign in', async () => {
    const stranger = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    const other = await Watched.open(stranger, demo.origin);
    await other.page.goto(demo.link);
    await other.page.getByRole('alert').waitFor();
    expect(await other.page.getByRole('alert').innerText()).toMatch(/used already or is too old/);
    expect(await accessFaults(other.page)).toEqual([]);
    await other.page.goto(`${demo.origin}/queue?tier=verify`);
    await other.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(decodeURIComponent(other.page.url())).toContain('next=/queue?tier=verify');
    expect(other.faults).toEqual([]);
    await stranger.close();
  });

  // The same walk draws the README's pictures, when they are asked for.
  if (process.env.TOUCHSTONE_PICTURES === '1')
    it('is drawn for the README', async () => {
      const folder = join(root, 'docs/images');
      mkdirSync(folder, { recursive: true });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const [story] = await kindsOfCases();
      for (const [name, path, height] of [
        ['case', story, 1240],
        ['queue', '/queue', 900],
      ] as const) {
        await page.setViewportSize({ width: 1440, height });
        await page.goto(`${demo.origin}${path}`);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: join(folder, `${name}.png`) });
      }
    });

  it('signs out by keys, and then shows nothing more', async () => {
    await page.goto(`${demo.origin}/queue`);
    await currentRow().waitFor();
    await press(page, 'Control+k');
    await page.keyboard.type('sign out');
    await page.getByRole('option', { name: 'Sign out' }).waitFor();
    await press(page, 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.goto(`${demo.origin}/queue`);
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.locator('.queue-row').count()).toBe(0);
  });

  it('never asked elsewhere, never broke its own policy, never failed', () => expect(watched.faults).toEqual([]));
});
