/** The value of one attribute of a tag, as the browser would read it. */
function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)
  return found?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
}

export type PageForm = { action: string; hidden: [string, string][]; fields: string[]; html: string }

/** The forms of a page as the server sent it: where each is posted, its hidden values, and the names of its fields. */
export function formsOf(html: string): PageForm[] {
  return [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => {
    const inputs = [...form.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)].map(([tag]) => tag)
    const named = inputs.filter((tag) => attribute(tag, 'name'))
    const hidden = named.filter((tag) => attribute(tag, 'type') === 'hidden')
    return {
      action: attribute(form, 'action') ?? '',
      hidden: hidden.map((tag) => [attribute(tag, 'name')!, attribute(tag, 'value') ?? '']),
      fields: [...new Set(named.filter((tag) => !hidden.includes(tag)).map((tag) => attribute(tag, 'name')!))],
      html: form,
    }
  })
}
