import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const built = (name: string): unknown => JSON.parse(readFileSync(join('.next', name), 'utf8'))

/** Every address that the build serves, with `[reference]` for what varies. */
export function routesOfBuild(): { path: string; isPage: boolean }[] {
  return Object.entries(built('app-path-routes-manifest.json') as Record<string, string>)
    .filter(([, path]) => !path.startsWith('/_'))
    .map(([file, path]) => ({ path, isPage: file.endsWith('/page') }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}

type References = { node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }> }

export type ServerAction = { id: string; name: string; file: string; path: string }

/** Every server action of the build, with one of the addresses that takes it. */
export function actionsOfBuild(): ServerAction[] {
  const routes = built('app-path-routes-manifest.json') as Record<string, string>
  return Object.entries((built('server/server-reference-manifest.json') as References).node).map(
    ([id, { workers, filename, exportedName }]) => {
      const [worker] = Object.keys(workers)
      return { id, name: exportedName, file: filename, path: routes[worker!.replace(/^app/, '')]! }
    },
  )
}
