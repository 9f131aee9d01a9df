// The house rules about who may import whom: app -> components -> lib -> db, and nothing points back.
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const app = '^(app/|proxy\\.ts|instrumentation\\.ts)'
const safeInBrowser = '/(model|input|format|form-state)\\.tsx?$'
const proof = '(^e2e/|^db/testing/|\\.test\\.tsx?$|/testing/)'

/** Read by db/tools/check-boundaries.mjs, which adds the `@/` alias and the rule that routes are private. */
export default {
  forbidden: [
    never('no-circles', 'Two files that need each other are one file, or hide a third.', {}, { circular: true }),
    never('no-unresolved', 'An import that leads nowhere is not checked by any rule.', {}, { couldNotResolve: true }),
    never(
      'db-points-nowhere',
      'db/ is the lowest layer.',
      { path: '^db/' },
      { path: `(^(lib|components|e2e)/|${app})` },
    ),
    never('lib-points-down', 'lib/ may import db/ alone.', { path: '^lib/' }, { path: `(^(components|e2e)/|${app})` }),
    never(
      'components-point-down',
      'components/ show what they are given.',
      { path: '^components/' },
      { path: `(^(db|e2e)/|${app})` },
    ),
    never('app-without-db', 'Routes reach the database through lib/.', { path: app }, { path: '^(db|e2e)/' }),
    never(
      'components-know-words-only',
      'From lib/, components import what is safe in a browser.',
      { path: '^components/' },
      { path: '^lib/', pathNot: safeInBrowser },
    ),
    never(
      'browser-gets-words-only',
      'What components import from lib/ ends up in a browser, so it leads to nothing of db/ but the closed lists.',
      { path: safeInBrowser },
      { path: '^db/', pathNot: '^db/words/', reachable: true },
    ),
    never(
      'ui-knows-no-domain',
      'components/ui/ would do for another service as it is.',
      { path: '^components/ui/' },
      { pathNot: '^(components/ui/|lib/form-state\\.ts$|node_modules/(react|react-dom|next|@tanstack)/)' },
    ),
    never(
      'sql-only-in-db',
      'Whoever holds the driver can go round as().',
      { pathNot: '^(db/|e2e/|drizzle\\.config\\.ts$)' },
      { path: '(^|node_modules/)(drizzle-orm|drizzle-kit|pg)(/|$)' },
    ),
    never('vault-private', 'Only the vault opens.', { pathNot: '^lib/vault/' }, { path: '^lib/vault/private/' }),
    never('commands-are-run', 'A command works as soon as it is imported.', {}, { path: '(-command|^db/setup)\\.ts$' }),
    never(
      'proof-stays-out',
      'The product does not import what tests it.',
      { pathNot: `(${proof}|\\.config\\.ts$)` },
      { path: proof },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$|^next-env\\.d\\.ts$' },
  },
  resolving: {
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    conditionNames: ['import', 'require', 'node', 'default'],
    exportsFields: ['exports'],
  },
}
