import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from './tools/chromium.mjs';

const executablePath = findChromium();

/** What only looks at the shop as the demo has it, and so comes before anybody buys. */
const pages = /(promise|shop-telemetry|storefront)\.e2e\.ts/;
/** What takes orders, and so uses up what the pages promise. */
const orders = /(buying|market-day|order-page|orders-hardening)\.e2e\.ts/;
/** The tracker on pages of its own: it waits far more than it works, and so goes beside anything. */
const tracker = /\/telemetry\.e2e\.ts/;

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.e2e.ts',
  // A file that needs no stack, such as telemetry.e2e.ts, can be run alone with STALLKEEP_E2E_STACK=off.
  ...(process.env['STALLKEEP_E2E_STACK'] === 'off' ? {} : { globalSetup: './e2e/support/start-stack.ts' }),
  // One stack, two cores: what sellers do in the Studio is tried beside what buyers see, and of each one test at a time.
  workers: 3,
  fullyParallel: false,
  projects: [
    { name: 'pages', testMatch: pages, workers: 1 },
    { name: 'orders', testMatch: orders, workers: 1, dependencies: ['pages'] },
    { name: 'studio', testIgnore: [pages, orders, tracker], workers: 1 },
    { name: 'tracker', testMatch: tracker, workers: 1 },
  ],
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 20_000,
    launchOptions: { args: chromiumFlags, ...(executablePath === undefined ? {} : { executablePath }) },
    screenshot: 'only-on-failure',
    // Recording costs every test a fifth of its time. What failed leaves a picture and the page's outline; for more: --trace on.
    trace: 'off',
  },
});
