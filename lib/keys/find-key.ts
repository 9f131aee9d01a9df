import { AppError } from '../errors'
import { formatDate } from '../format'
import { listKeys, type ListedKey } from '../vault/list-keys'

/** The key that may be retired or destroyed under this name. @throws AppError with what stands in the way. */
export function findOlderKey(dir: string, id: string): ListedKey {
  const key = listKeys(dir).find((listed) => listed.id === id)
  if (!key)
    throw new AppError('NOT_FOUND', `There is no key called ${id}. The keys are listed by: npm run keys -- status`)
  if (key.purpose !== 'envelopes' && key.purpose !== 'people')
    throw new AppError('INVALID', 'Only envelope keys and people keys are retired and destroyed')
  if (key.destroyed) throw new AppError('CONFLICT', `${id} was destroyed on ${formatDate(key.destroyed)}`)
  if (key.isNewest)
    throw new AppError('CONFLICT', `${id} is the key in use. First: npm run keys -- rotate ${key.purpose}`)
  return key
}
