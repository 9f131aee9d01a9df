import { z } from 'zod'
import { news } from './news'

const keys = news.map(({ key }) => key)

export const newsReadInput = z.object({
  newest: z.string('Open the page again').refine((key) => keys.includes(key), 'Open the page again'),
})

export const shortcutsInput = z.object({ on: z.enum(['yes', 'no'], 'Choose on or off') })
