import pg from 'pg'
import { surfaces, type Surface } from './login-roles'

/** Connections each surface may hold at most; they are opened on demand and stay under 30 in one process. */
const sizes: Record<Surface, number> = {
  casework: 8,
  intake: 4,
  account: 2,
  admin: 2,
  opener: 2,
  insight: 2,
  auditor: 2,
  worker: 3,
  public: 2,
}

type Urls = Partial<Record<Surface, string>>
type Registry = { urls: Urls; pools: Map<Surface, pg.Pool> }

// Kept on globalThis: next bundles instrumentation and routes apart, and each would otherwise open pools of its own.
const shared = globalThis as typeof globalThis & { divertPools?: Registry }

function urlsFromEnvironment(): Urls {
  return Object.fromEntries(
    surfaces.flatMap((surface) => {
      const url = process.env[`DIVERT_${surface.toUpperCase()}_URL`]
      return url ? [[surface, url]] : []
    }),
  )
}

function registry(): Registry {
  shared.divertPools ??= { urls: urlsFromEnvironment(), pools: new Map() }
  return shared.divertPools
}

/** Names the database of each surface, instead of what the environment says. Used by tests and tools. */
export function configurePools(urls: Urls) {
  shared.divertPools = { urls, pools: new Map() }
}

/** The surfaces this process holds an address for; the others are not served here. */
export function servedSurfaces(): Surface[] {
  return surfaces.filter((surface) => registry().urls[surface])
}

export function surfaceUrl(surface: Surface): string {
  const url = registry().urls[surface]
  if (!url) throw new SurfaceOff(surface)
  return url
}

export class SurfaceOff extends Error {
  constructor(readonly surface: Surface) {
    super(`This process does not serve ${surface}`)
    this.name = 'SurfaceOff'
  }
}

export function pool(surface: Surface): pg.Pool {
  const { pools } = registry()
  const open = pools.get(surface)
  if (open) return open
  const made = new pg.Pool({
    connectionString: surfaceUrl(surface),
    max: sizes[surface],
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    application_name: `divert-${surface}`,
  })
  // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
  made.on('error', () => {})
  pools.set(surface, made)
  return made
}

export async function closePools() {
  const { pools } = registry()
  await Promise.all([...pools.values()].map((open) => open.end()))
  pools.clear()
}
