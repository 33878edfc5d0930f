/** The tests in a real Chromium: a phone and a desktop, each with scripts and without; `once/` sets its own screen. */
import { defineConfig, type PlaywrightTestOptions } from 'playwright/test';
import { findChromium } from './browser/findChromium';

/** Found once; the worker processes are told. */
process.env.CHROMIUM_PATH = findChromium();

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
/** A browser under test asks the network for nothing of its own. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const phone = { viewport: { width: 360, height: 740 } } satisfies Partial<PlaywrightTestOptions>;
const desktop = { viewport: { width: 1440, height: 900 } } satisfies Partial<PlaywrightTestOptions>;
const plain = { javaScriptEnabled: false } satisfies Partial<PlaywrightTestOptions>;
const scripted = ['scripted/*.browser.ts', 'anyway/*.browser.ts'];
const unscripted = ['plain/*.browser.ts', 'anyway/*.browser.ts'];

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  globalSetup: './browser/startSite.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  use: {
    ...(process.env.SITE_URL === undefined ? {} : { baseURL: process.env.SITE_URL }),
    locale: 'zh-CN',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...sandbox, ...quiet] },
  },
  projects: [
    { name: 'phone', testMatch: scripted, use: phone },
    { name: 'desktop', testMatch: [...scripted, 'once/*.browser.ts'], use: desktop },
    { name: 'phone without scripts', testMatch: unscripted, use: { ...phone, ...plain } },
    { name: 'desktop without scripts', testMatch: unscripted, use: { ...desktop, ...plain } },
  ],
});
