import { sayingNoLabels, whoSeesLabels, wording } from './wording'

type Loose<T> = T extends string ? string : { -readonly [Key in keyof T]: Loose<T[Key]> }

/** The words as this release brings them, with the answers of the two checks. */
export const shippedWording = { ...wording, answers: { whoSees: whoSeesLabels, sayingNo: sayingNoLabels } }

/** All that a young person reads on the form, in whichever version. */
export type Wording = Loose<typeof shippedWording>

/** Every text with its place, such as `choice.points.0.title`, in the order of the screens. */
export function textsOf(part: unknown = shippedWording, place: string[] = []): [place: string, text: string][] {
  if (typeof part === 'string') return [[place.join('.'), part]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, inner]) => textsOf(inner, [...place, name]))
}

/** The wording with these texts at their places. A place that has none keeps what this release brings. */
export function wordingWith(texts: Readonly<Record<string, string>>): Wording {
  const filled = (part: unknown, place: string[]): unknown => {
    if (typeof part === 'string') return texts[place.join('.')] ?? part
    if (Array.isArray(part)) return part.map((inner, at) => filled(inner, [...place, String(at)]))
    return Object.fromEntries(
      Object.entries(part as object).map(([name, inner]) => [name, filled(inner, [...place, name])]),
    )
  }
  return filled(shippedWording, []) as Wording
}
