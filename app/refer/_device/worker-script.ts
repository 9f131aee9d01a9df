import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The service worker as it is served: its own file after the one that it shares with the page. */
export function workerScript(edition: string): string {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'app', 'refer', '_device')
  const parts = ['waiting.mjs', 'worker.mjs'].map((name) => readFileSync(join(folder, name), 'utf8'))
  return [`const edition = '${edition}'`, ...parts].join('\n').replaceAll(/^export /gm, '')
}
