import type { Caseload } from '@/db/queries/insight'

export type Carried = Omit<Caseload, 'siteId'> & { total: number }

/** One row for each specialist, the sites added up, by name. */
export function carriedBySpecialist(rows: readonly Caseload[]): Carried[] {
  const bySpecialist = new Map<string, Carried>()
  for (const { specialistId, specialist, workingTogether, tryingToReach, paused, overdue } of rows) {
    const had = bySpecialist.get(specialistId)
    bySpecialist.set(specialistId, {
      specialistId,
      specialist,
      workingTogether: workingTogether + (had?.workingTogether ?? 0),
      tryingToReach: tryingToReach + (had?.tryingToReach ?? 0),
      paused: paused + (had?.paused ?? 0),
      overdue: overdue + (had?.overdue ?? 0),
      total: workingTogether + tryingToReach + paused + overdue + (had?.total ?? 0),
    })
  }
  return [...bySpecialist.values()].sort((a, b) => a.specialist.localeCompare(b.specialist, 'en-GB'))
}
