import type { Role } from '../account/model'
import { news, type NewsEntry } from './news'

export type { NewsEntry }

/** A part of a guide: read from the top, paragraphs first. */
export type GuideSection = {
  /** Its place in the page's address, after the #. */
  id: string
  heading: string
  text?: readonly string[]
  /** One after another. */
  steps?: readonly string[]
  /** In no order. */
  points?: readonly string[]
  /** After the steps or points. */
  after?: readonly string[]
  links?: readonly { href: string; label: string }[]
}

export type Guide = readonly GuideSection[]

/** The news of a role, the newest first. */
export function newsOf(role: Role): NewsEntry[] {
  return news.filter(({ roles }) => !roles || roles.includes(role))
}

/** How many of them came after the one that was read last; all, where none was. */
export function unreadNews(role: Role, newsRead: string | null): number {
  const read = news.findIndex(({ key }) => key === newsRead)
  const since = read === -1 ? news : news.slice(0, read)
  return newsOf(role).filter((entry) => since.includes(entry)).length
}
