import { existsSync, readFileSync } from 'node:fs'

/** Adds up what vitest and Playwright wrote about their runs; a run that never came counts nothing. */
export function passedAndFailed({ vitest, playwright }) {
  const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 } = read(vitest)
  const { expected = 0, unexpected = 0, flaky = 0 } = read(playwright).stats ?? {}
  // A file that does not even load has no test that could fail.
  return {
    passed: numPassedTests + expected,
    failed: Math.max(numFailedTests, numFailedTestSuites && 1) + unexpected + flaky,
  }
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
