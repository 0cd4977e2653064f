import { buildWhenNeeded } from './build-when-needed.mjs'
import './node-26.mjs'

buildWhenNeeded({ always: true })
