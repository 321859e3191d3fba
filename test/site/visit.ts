import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { CHROMIUM } from '../needs.ts';

/**
 * Of a window that nobody sees, two pages of the browser's own, below its field for addresses, each made anew for each
 * context: half of the processor time that a context takes to open.
 */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
/** A process that waits for a page of another site: most contexts are closed without one. */
const UNUSED = ['SpareRendererForSitePerProcess'];
/** Of the list that Playwright gives, what pages could tell or the network would: the browser keeps to the last list given. */
const LEFT_OFF = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning', 'MediaRouter'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch', 'LensOverlay'],
];
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--num-raster-threads=1',
  `--disable-features=${[...LEFT_OFF, ...UNSEEN, ...UNUSED].join()}`,
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those that look at colours. In other colours, nothing else differs. */
const AXE_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Where nobody clicks, pages need not be ready for it while they are drawn. */
const UNTOUCHED = ['--disable-threaded-compositing'];

/** @param isUsed whether pages are clicked and typed into: those that are only looked at cost a tenth less */
export function openBrowser(isUsed = true): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM!, args: [...ARGS, ...(isUsed ? [] : UNTOUCHED)] });
}

/**
 * A context for pages in which barriers are looked for. They go without their own policy: axe is a script that they do not
 * have. The browser gets it once, which takes as long as a look at a small page, and lets each page begin with it.
 */
export async function openProbe(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ ...options, bypassCSP: true });
  await context.addInitScript(AXE);
  return context;
}

/** Opens pages one by one, from the disk, and closes the context; says what went wrong in each. */
export async function visit(
  context: BrowserContext,
  root: string,
  files: readonly string[],
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const page = await context.newPage();
  const faults: string[] = [];
  let current = '';
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`${current}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${current}: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // An icon that was still on its way when the page was left.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${current}: ${request.url()} failed (${reason})`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(`${current}: asked for ${request.url()}`);
  });
  for (const file of files) {
    current = file;
    await page.goto(pathToFileURL(join(root, file)).href);
    for (const fault of await look(page)) faults.push(`${file}: ${fault}`);
  }
  await context.close();
  return faults;
}

interface AxeResult {
  /** How many rules found something that they hold for. */
  readonly passes: number;
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/**
 * What in a page shuts readers out, as far as axe can tell. In the dark, and where the reader's colours replace ours, only
 * colours are looked at: look at the page in the light, too. The page must be of a context from {@link openProbe}.
 */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  const hasOtherColours = await page.evaluate(
    'matchMedia("(prefers-color-scheme: dark), (forced-colors: active)").matches',
  );
  const runOnly = hasOtherColours ? { type: 'rule', values: AXE_COLOURS } : { type: 'tag', values: AXE_TAGS };
  // Of what holds, every element would be told, which takes as long as the rest.
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: false });
  const { passes, violations } = (await page.evaluate(
    `axe.run(document, ${options}).then(({ passes, violations }) => ({ passes: passes.length, violations }))`,
  )) as AxeResult;
  if (passes < (hasOtherColours ? 1 : 10)) return ['axe found hardly anything to look at'];
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(' | ')}`,
  );
}
