export type SpecimenRow = {
  reference: string
  name: string
  age: number
  note?: string
  route: string
  received: string
  due: string
  tries: number
}

const rows: [string, string, number, string | undefined, string, string, string, number][] = [
  ['DV-7QK4D-M2XA9', 'Jordan Okafor', 15, undefined, 'Community', 'Thu 19 Nov, 16:42', 'Mon 23 Nov', 1],
  ['DV-3HT9V-P8RCK', 'Leyla Demir', 17, 'Earlier referral?', 'Custody', 'Fri 20 Nov, 09:05', 'Tue 24 Nov', 0],
  [
    'DV-9WN2R-K4VDQ',
    'Kai Brennan',
    12,
    'Check first: no agreed adult',
    'Community',
    'Fri 20 Nov, 11:31',
    'Tue 24 Nov',
    3,
  ],
  [
    'DV-5BC7T-Y3ME2',
    'Ngozi-Amarachi Featherstonehaugh-Llewellyn',
    16,
    undefined,
    'Community',
    'Fri 20 Nov, 15:10',
    'Tue 24 Nov',
    12,
  ],
]

export const tableRows: SpecimenRow[] = rows.map(([reference, name, age, note, route, received, due, tries]) => ({
  reference,
  name,
  age,
  note,
  route,
  received,
  due,
  tries,
}))
