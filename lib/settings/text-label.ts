const parts: Record<string, string> = {
  language: 'Reading',
  choice: 'The choice',
  checks: 'Two questions',
  fairness: 'Fairness',
  you: 'Who they are',
  reach: 'Reaching them',
  present: 'Who is there',
  likes: 'What they like',
  readBack: 'Read back',
  nothingKept: 'Nothing kept',
  help: 'Help now',
  answers: 'Answers of the two questions',
}

const names: Record<string, string> = {
  not_now: 'not now',
  under_ten: 'under 10',
  yes: 'yes',
  no: 'no',
}

/** "choice.points.0.title" as an administrator reads it: "The choice: point 1, title". */
export function textLabel(place: string): string {
  const [part = '', ...rest] = place.split('.')
  const said = rest.map((name) => {
    if (/^\d+$/.test(name)) return String(Number(name) + 1)
    return names[name] ?? name.replace(/_/g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  })
  const after = said
    .join(', ')
    .replace(/^points, /, 'point ')
    .replace(/^lines, /, 'line ')
  const title = parts[part] ?? part
  return after === '' ? title : `${title}: ${after}`
}

/** The part of the form that a text belongs to. */
export function partLabel(place: string): string {
  const part = place.split('.')[0] ?? ''
  return parts[part] ?? part
}
