// `npm run screenshots`: the README's pictures, taken from the production build filled with the demonstration.
import { ensureBuilt } from '../start/build.mjs'
import { ensureInstalled } from '../start/install.mjs'
import { chooseChromium } from './chromium.mjs'
import { runStep } from './run-step.mjs'

process.env.DIVERT_SCREENSHOTS = 'yes'
const steps = [
  ['Dependencies', ensureInstalled],
  ['Production build', ensureBuilt],
  ['Chromium', chooseChromium],
  ['Screenshots', ['node_modules/@playwright/test/cli.js', 'test', '--workers=1']],
]
for (const [name, work] of steps) {
  if (await runStep(name, work)) continue
  process.exitCode = 1
  break
}
