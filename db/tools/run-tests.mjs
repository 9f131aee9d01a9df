// `npm test`: everything, in the order in which a fault is cheapest to find. `npm run check`: what needs neither a
// database nor a browser. Plain Node, because it installs the dependencies first.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../start/build.mjs'
import { ensureInstalled } from '../start/install.mjs'
import { runStep } from './run-step.mjs'
import { chooseChromium } from './chromium.mjs'
import { passedAndFailed } from './passed-and-failed.mjs'

const quick = process.argv.includes('--quick')
const reports = mkdtempSync(join(tmpdir(), 'divert-reports-'))
const report = { vitest: join(reports, 'vitest.json'), playwright: join(reports, 'playwright.json') }
const tool = (path, ...args) => [join('node_modules', path), ...args]
const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report.vitest}`]

const steps = [
  ['Dependencies', ensureInstalled],
  ['Format', tool('prettier/bin/prettier.cjs', '--check', '--cache', '--log-level=warn', '.')],
  ['Lint', tool('oxlint/bin/oxlint', '--quiet')],
  ['Route types', tool('next/dist/bin/next', 'typegen')],
  ['Types', tool('typescript/bin/tsc', '--noEmit')],
  ['Boundaries', ['db/tools/check-boundaries.mjs']],
  ['Dead code', tool('knip/bin/knip.js', '--no-progress')],
]
const proofs = quick
  ? [['Unit tests', tool('vitest/vitest.mjs', ...vitest, '--project=unit')]]
  : [
      ['Unit and database tests', tool('vitest/vitest.mjs', ...vitest)],
      ['Production build', ensureBuilt],
      ['Chromium', chooseChromium],
      ['Browser tests', tool('@playwright/test/cli.js', 'test')],
    ]

process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report.playwright
process.env.NEXT_TELEMETRY_DISABLED = '1'
let stoppedAt
for (const [name, work] of [...steps, ...proofs]) {
  if (await runStep(name, work)) continue
  stoppedAt = name
  break
}

const { passed, failed } = passedAndFailed(report)
rmSync(reports, { recursive: true, force: true })
if (stoppedAt) console.log(`\nStopped at: ${stoppedAt}`)
console.log(`\n${passed} passed, ${stoppedAt ? Math.max(1, failed) : failed} failed`)
process.exitCode = stoppedAt ? 1 : 0
