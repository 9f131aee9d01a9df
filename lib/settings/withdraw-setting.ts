import { z } from 'zod'
import { withdrawSetting as takeBack } from '@/db/queries/settings'
import { AppError } from '../errors'
import { change } from '../use-case'
import { dayInput } from './from-day'
import { settingKeys, type SettingKey } from './keys'

const withdrawSettingInput = z.object({
  key: z.enum(settingKeys as [SettingKey, ...SettingKey[]], 'That setting is not known'),
  fromOn: dayInput,
})

/** Takes back what was settled for a day to come. What is in force, or was, stays. */
export const withdrawSetting = change('settings:change', withdrawSettingInput, async ({ tx }, { key, fromOn }) => {
  if (!(await takeBack(tx, key, fromOn)))
    throw new AppError('CONFLICT', 'That is not to come any more. It is in force, or was withdrawn already')
  return { result: { key }, changed: [] }
})
