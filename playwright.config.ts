import { defineConfig, devices } from '@playwright/test'
import { chromiumFlags, chromiumPath } from './e2e/chromium'

const takesPictures = process.env.DIVERT_SCREENSHOTS === 'yes'
const browser = devices['Desktop Chrome']
const phone = { ...browser, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const desk = { ...browser, viewport: { width: 1440, height: 900 } }

// The matrix watches whether anything is written, and the journey counts what was sent, so each has the product to itself.
// A journey says what it is held in; what holds of every page is looked at in both sizes.
const alone = ['routes.spec.ts', 'canary.spec.ts', 'journey.spec.ts', 'forged.spec.ts', 'settings.spec.ts']
const proofs = [
  { name: 'one at a time', testMatch: alone, workers: 1, use: desk },
  {
    name: 'journeys',
    testMatch: '*.spec.ts',
    testIgnore: [...alone, 'pages/**'],
    use: desk,
    dependencies: ['one at a time'],
  },
  { name: 'pages on a phone', testMatch: 'pages/*.spec.ts', use: phone, dependencies: ['one at a time'] },
  { name: 'pages on a desk', testMatch: 'pages/*.spec.ts', use: desk, dependencies: ['one at a time'] },
]
const pictures = [
  { name: 'phone', use: phone },
  { name: 'desk', use: desk },
].map((size) => ({ ...size, testMatch: `screenshots/${size.name}.shots.ts` }))

export default defineConfig({
  testDir: 'e2e',
  // The production build on a data folder of its own, demonstration included.
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json'] as const] : [])],
  use: {
    // Set by the global set-up, before the workers read this file for themselves.
    baseURL: process.env.DIVERT_E2E_URL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: chromiumPath, args: chromiumFlags },
  },
  projects: takesPictures ? pictures : proofs,
})
