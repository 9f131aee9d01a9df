import { z } from 'zod'
import { organisationKinds } from '@/db/words/accounts'
import { boroughs } from '@/db/words/places'
import { cleanLine } from '../clean-text'
import { dayInput } from '../settings/from-day'

const nameOf = (what: string) =>
  z
    .string(`Enter ${what}`)
    .transform(cleanLine)
    .pipe(z.string().min(1, `Enter ${what}`).max(100, 'Use 100 characters or fewer'))
const number = z.coerce.number().int().positive().max(2_147_483_647)
/** Blank takes an end back. */
const endedOn = z.union([z.literal('').transform(() => null), dayInput])

export const nameSiteInput = z.object({ id: number.optional(), name: nameOf('a name for the site') })
export const endSiteInput = z.object({ id: number, endedOn })
export const nameTeamInput = z.object({ id: number.optional(), siteId: number, name: nameOf('a name for the team') })
export const endTeamInput = z.object({ id: number, endedOn })

export const giveBoroughInput = z.object({
  area: z.enum(boroughs, 'Choose a borough'),
  siteId: z.coerce.number('Choose a site').int('Choose a site').positive('Choose a site'),
  fromOn: dayInput,
})
export const stopBoroughInput = z.object({ area: z.enum(boroughs, 'Choose a borough'), toOn: dayInput })
export const withdrawBoroughInput = z.object({ area: z.enum(boroughs), fromOn: dayInput })

const kind = z.enum(organisationKinds, 'Choose what kind it is')
export const addOrganisationInput = z.object({ name: nameOf('a name for the organisation'), kind })
export const changeOrganisationInput = z.object({
  was: z.string().min(1).max(200),
  name: nameOf('a name for the organisation'),
  kind,
  endedOn,
})
