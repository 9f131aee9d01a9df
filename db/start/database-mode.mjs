/** The settings that name a surface's database. db/start/database-mode.test.ts holds them to the list of surfaces. */
export const surfaceUrlSetting = /^DIVERT_(INTAKE|ACCOUNT|ADMIN|OPENER|CASEWORK|INSIGHT|AUDITOR|WORKER|PUBLIC)_URL$/

/**
 * Whose database: `server` where DATABASE_URL names one; `surfaces` where addresses of surfaces alone are set, and nothing
 * may be migrated; else `embedded`, the data folder's own.
 * @param {Record<string, string | undefined>} environment
 */
export function databaseMode(environment = process.env) {
  if (environment.DATABASE_URL) return 'server'
  const isOneSet = Object.entries(environment).some(([name, value]) => surfaceUrlSetting.test(name) && value)
  return isOneSet ? 'surfaces' : 'embedded'
}
