export const periods = ['this_month', 'last_month', 'three_months', 'twelve_months'] as const
export type PeriodName = (typeof periods)[number]

export const periodLabels: Record<PeriodName, string> = {
  this_month: 'This month',
  last_month: 'Last month',
  three_months: 'Last 3 months',
  twelve_months: 'Last 12 months',
}

/** Below this many, a percentage says less than "7 of 8" does. */
const leastForPercentage = 10

/** 89 for 42 of 47; null where there are too few for a percentage to mean anything. */
export function percentage(part: number, whole: number): number | null {
  return whole < leastForPercentage ? null : Math.round((part / whole) * 100)
}

/** "89%", or "7 of 8" where a percentage would mislead, or "None due". */
export function share(part: number, whole: number): string {
  if (whole === 0) return 'None due'
  const percent = percentage(part, whole)
  return percent === null ? `${part} of ${whole}` : `${percent}%`
}

/** Points between two shares; null where either has too few. */
export function pointsBetween(now: Share, before: Share): number | null {
  const [a, b] = [percentage(now.inTime, now.due), percentage(before.inTime, before.due)]
  return a === null || b === null ? null : a - b
}

export type Share = { due: number; inTime: number }
