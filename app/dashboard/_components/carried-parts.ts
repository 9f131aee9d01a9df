/** The parts of a caseload in the order they are drawn; they never overlap. */
export const carriedParts = [
  { key: 'workingTogether', label: 'Working together', tone: 'main' },
  { key: 'tryingToReach', label: 'Trying to reach', tone: 'other' },
  { key: 'paused', label: 'Paused', tone: 'rest' },
  { key: 'overdue', label: 'Overdue', tone: 'mark' },
] as const
