// Who may import whom, by the rules of .dependency-cruiser.mjs: `node db/tools/check-boundaries.mjs`.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { foreignRoutes } from './foreign-routes.mjs'

// dependency-cruiser asks swc for TypeScript without JSX and would stop at the first .tsx; swc is told what the file is.
const swc = createRequire(import.meta.url)('@swc/core')
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })

const { cruise } = await import('dependency-cruiser')
const { default: rules } = await import(pathToFileURL(join(process.cwd(), '.dependency-cruiser.mjs')).href)

const roots = ['app', 'components', 'lib', 'db', 'e2e', 'proxy.ts', 'instrumentation.ts'].filter((root) =>
  existsSync(root),
)
const alias = { '@': process.cwd() }
const { output } = await cruise(
  roots,
  { ruleSet: { forbidden: rules.forbidden }, validate: true, ...rules.options },
  { alias, ...rules.resolving },
)

const files = output.modules
  .map((module) => module.source)
  .filter((source) => /\.tsx?$/.test(source) && !source.includes('node_modules'))
const violations = [
  ...output.summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    from,
    to: cycle?.map(({ name }) => name).join(' -> ') ?? to,
  })),
  ...foreignRoutes(output.modules),
]
for (const { rule, from, to } of violations) console.error(`${rule}: ${from} -> ${to}`)
console.log(
  `${files.length} files, ${output.summary.totalDependenciesCruised} imports, ${violations.length} violations`,
)

// The tool reports "no violations" as well when it could read nothing.
if (files.length === 0) console.error('No TypeScript file was read, so nothing was checked')
if (files.length === 0 || violations.length > 0) process.exitCode = 1
