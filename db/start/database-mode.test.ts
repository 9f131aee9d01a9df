import { expect, test } from 'vitest'
import { surfaces } from '../login-roles'
import { urlSetting } from '../surface-urls'
import { databaseMode, surfaceUrlSetting } from './database-mode.mjs'

test('every surface can be given an address, and then nothing is embedded', () => {
  for (const surface of surfaces) {
    expect(urlSetting(surface)).toMatch(surfaceUrlSetting)
    expect(databaseMode({ [urlSetting(surface)]: 'postgresql://somewhere' })).toBe('surfaces')
  }
})

test('DATABASE_URL wins, and an empty setting is no setting', () => {
  expect(databaseMode({ DATABASE_URL: 'postgresql://server', DIVERT_INTAKE_URL: 'postgresql://other' })).toBe('server')
  expect(databaseMode({ DATABASE_URL: '', DIVERT_INTAKE_URL: '' })).toBe('embedded')
})
