import './node-26.mjs'
import { buildWhenNeeded } from './build-when-needed.mjs'

// A demonstration lets anybody in without a password: never into the database of a school.
delete process.env.DATABASE_URL
process.env.WAYMARK_DATA ??= './demo-data'
process.env.WAYMARK_DEMO = '1'
process.env.NODE_ENV ??= 'production'
buildWhenNeeded()
const { prepareDemo } = await import('../web/demo.ts')
await prepareDemo()
await import('../web/server.ts')
