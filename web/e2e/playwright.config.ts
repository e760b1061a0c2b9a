import { defineConfig } from '@playwright/test';

/** The browser of the system: no test downloads one. */
export const executablePath = process.env.VERSLAGTOETS_CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: '.',
  outputDir: '../node_modules/.cache/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['line']],
  use: { browserName: 'chromium', launchOptions: { executablePath, args: ['--no-sandbox'] } },
});
