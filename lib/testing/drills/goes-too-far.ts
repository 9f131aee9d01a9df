import type { Radius } from './drill-blast-radius'

type There = { past: number; waiting: number }

/** What a surface may reach at most: the opener what waits, casework its visitor's own site, everybody else nothing. */
export function goesTooFar({ surface, with: who, rows, past, waiting, minted }: Radius, there: There): string[] {
  const isSpecialist = surface === 'casework' && who === 'specialist'
  const mayRead = surface === 'opener' ? there.waiting : isSpecialist ? Infinity : 0
  const mayOpen = {
    past: isSpecialist ? Math.ceil(there.past / 2) : 0,
    waiting: surface === 'opener' ? there.waiting : 0,
  }
  return [
    ...(rows > mayRead ? [`${surface} reads ${rows} rows about a person`] : []),
    ...(past > mayOpen.past ? [`${surface} opens ${past} past referrals`] : []),
    ...(waiting > mayOpen.waiting ? [`${surface} opens ${waiting} that wait`] : []),
    ...(isSpecialist && past !== mayOpen.past
      ? [`casework opens ${past} of its own ${mayOpen.past}: the drill reads too little`]
      : []),
    ...(surface === 'opener' && waiting !== there.waiting
      ? ['the opener opens too little: the drill does not work']
      : []),
    ...minted.map((other) => `${surface} comes to a session that ${other} accepts`),
  ]
}
