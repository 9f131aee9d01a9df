import { addDays, isRealDate, type DateKey } from '@/lib/london-time'
import { ageAt } from './age'

type Part = 'birthDay' | 'birthMonth' | 'birthYear'
type Typed = Record<Part, string>
type ReadBirthDate = { birthDate: DateKey } | { field: Part; message: string }

const example = 'Enter a date of birth, like 3 2 2011'
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The date of birth from its three boxes, or the box to put right and how. A month may be a number or a name. */
export function readBirthDate(typed: Typed, today: DateKey): ReadBirthDate {
  const missing = missingPart(typed)
  if (missing) return missing
  if (/^\d{2}$/.test(typed.birthYear)) {
    return { field: 'birthYear', message: 'Enter the year as four numbers, like 2011' }
  }
  const day = wholeNumber(typed.birthDay)
  const month = monthNumber(typed.birthMonth)
  const year = /^\d{4}$/.test(typed.birthYear) ? Number(typed.birthYear) : null
  if (day === null) return { field: 'birthDay', message: example }
  if (month === null) return { field: 'birthMonth', message: example }
  if (year === null) return { field: 'birthYear', message: example }
  if (!isRealDate(year, month, day)) return { field: 'birthDay', message: `That day does not exist. ${example}` }

  const birthDate = `${typed.birthYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (birthDate >= addDays(today, 1)) return { field: 'birthYear', message: 'Date of birth must be in the past' }
  if (ageAt(birthDate, today) > 110) return { field: 'birthYear', message: `Check the year. ${example}` }
  return { birthDate }
}

function missingPart(typed: Typed): { field: Part; message: string } | null {
  const names: Record<Part, string> = { birthDay: 'a day', birthMonth: 'a month', birthYear: 'a year' }
  const empty = (Object.keys(names) as Part[]).filter((part) => typed[part] === '')
  const [first] = empty
  if (!first) return null
  if (empty.length === 3) return { field: first, message: example }
  return { field: first, message: `Date of birth must include ${empty.map((part) => names[part]).join(' and ')}` }
}

function wholeNumber(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? Number(text) : null
}

function monthNumber(text: string): number | null {
  if (!/^\p{L}{3,9}\.?$/u.test(text)) return wholeNumber(text)
  const found = months.indexOf(text.slice(0, 3).toLowerCase())
  return found === -1 ? null : found + 1
}
