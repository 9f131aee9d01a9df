const surfaceUrl = /^DIVERT_(INTAKE|ACCOUNT|ADMIN|OPENER|CASEWORK|INSIGHT)_URL$/

/**
 * Whose database: `server` where DATABASE_URL names one; `surfaces` where addresses of surfaces alone are set, and nothing
 * may be migrated; else `embedded`, the data folder's own.
 */
export function databaseMode() {
  if (process.env.DATABASE_URL) return 'server'
  return Object.keys(process.env).some((name) => surfaceUrl.test(name) && process.env[name]) ? 'surfaces' : 'embedded'
}
