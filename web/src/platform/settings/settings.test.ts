import { expect, test } from 'vitest'
import { readSettings, WrongSetting } from './settings.ts'

test('with nothing set, Waymark serves this machine only, on its embedded database', () => {
  const settings = readSettings({})
  expect(settings).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', WAYMARK_DATA: './data' })
  expect(settings.DATABASE_URL).toBeUndefined()
})

test('a wrong setting is refused by name and its value is not repeated', () => {
  const wrong = () => readSettings({ PORT: 'eighty', DATABASE_URL: 'mysql://user:secret@host/db' })
  expect(wrong).toThrow(WrongSetting)
  expect(wrong).toThrow(/PORT cannot be used/)
  expect(wrong).toThrow(/DATABASE_URL cannot be used/)
  expect(wrong).not.toThrow(/secret/)
})

test('an empty setting counts as unset', () => {
  expect(readSettings({ DATABASE_URL: '', PORT: '' }).PORT).toBe(3000)
})
