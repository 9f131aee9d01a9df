/** Runs once when the server starts: checks the settings and the schema, and opens referrals where this process may. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startService } = await import('./lib/start-service')
  await startService()
}

/** An error nobody caught: the route's pattern and the error's class, never its words, path or query. */
export async function onRequestError(error: unknown, _request: unknown, context: { routePath: string }) {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./lib/log')
  log.error('request.failed', { route: context.routePath, code: error instanceof Error ? error.name : 'unknown' })
}
