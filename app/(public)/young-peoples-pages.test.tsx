import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { defaultSettings } from '@/lib/settings/defaults'
import { readingGrade } from '@/lib/reading-age'
import { HowToStop } from './_components/how-to-stop'
import { NextSteps } from './_components/next-steps'
import { YoungPrivacy } from './_components/young-privacy'

const pages = Object.entries({
  'what happens next': () => <NextSteps />,
  'how to say stop': () => <HowToStop team={defaultSettings.team} />,
  'your privacy': () => <YoungPrivacy phone="020 7946 0123" who="Example Youth Trust" />,
})

const asText = (page: () => ReactElement) =>
  renderToStaticMarkup(page())
    .replace(/<\/(h1|h2|p|li)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&[^;]+;/g, ' ')

test.each(pages)('%s reads at age 9 to 11', (_name, page) => {
  expect(readingGrade(asText(page))).toBeLessThanOrEqual(5)
})

test.each(pages)('%s says where to get help, and claims nothing that nobody has tested', (_name, page) => {
  const text = asText(page)
  expect(text).toContain('999')
  expect(text).toContain('0800 1111')
  expect(text).not.toMatch(/secure|compliant|guarantee/i)
})
