import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from './tools/chromium.mjs';

const executablePath = findChromium();

/** Files whose tests work in the Studio: loading it is most of their time. */
const inStudio = /(composer|import|market-day|promise-preview|seller-publishes)\.e2e\.ts/;

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.e2e.ts',
  // A file that needs no stack, such as telemetry.e2e.ts, can be run alone with STALLKEEP_E2E_STACK=off.
  ...(process.env['STALLKEEP_E2E_STACK'] === 'off' ? {} : { globalSetup: './e2e/support/start-stack.ts' }),
  // One stack, two cores: what sellers do in the Studio is tried beside what buyers see, and of each one test at a time.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: 'sellers', testMatch: inStudio, workers: 1 },
    { name: 'buyers', testIgnore: inStudio, workers: 1 },
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
    trace: 'retain-on-failure',
  },
});
