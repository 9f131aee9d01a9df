import { dirname } from 'node:path'

/**
 * Imports from one route folder into another. A route is its folder's own files and its private folders, `_components/`
 * and the like; those private folders serve the routes below it as well.
 */
export function foreignRoutes(modules) {
  return modules.flatMap(({ source, dependencies }) =>
    dependencies
      .map(({ resolved }) => resolved)
      .filter((resolved) => /^app\/.*\.tsx?$/.test(resolved) && !mayImport(source, resolved))
      .map((resolved) => ({ rule: 'routes-are-private', from: source, to: resolved })),
  )
}

function mayImport(source, resolved) {
  const [from, to] = [routeOf(source), routeOf(resolved)]
  return from === to || (to !== dirname(resolved) && from.startsWith(`${to}/`))
}

function routeOf(file) {
  return dirname(file).replace(/\/_[a-z-]+(\/.*)?$/, '')
}
