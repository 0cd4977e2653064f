import './node-26.mjs'
import { buildWhenNeeded } from './build-when-needed.mjs'

buildWhenNeeded()
process.env.NODE_ENV ??= 'production'
try {
  await import('../web/server.ts')
} catch (error) {
  const plain = [
    'WrongSetting',
    'DatabaseHeld',
    'DatabaseGone',
    'UnsafeDatabase',
    'MigrationRefused',
    'MigrationFailed',
    'WrongDatabase',
  ]
  if (!(error instanceof Error) || !plain.includes(error.constructor.name)) throw error
  console.error(`Waymark did not start.\n${error.message}`)
  process.exit(1)
}
