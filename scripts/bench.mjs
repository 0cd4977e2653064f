import './node-26.mjs'
import { buildWhenNeeded } from './build-when-needed.mjs'

process.env.NODE_ENV = 'production'
buildWhenNeeded()
const { bench } = await import('../web/tests/bench/bench.ts')
process.exit(await bench(process.argv.slice(2)))
