import { serve } from './src/platform/http/several.server.ts'
import { rounds } from './src/rounds.ts'

await serve(process.env, rounds)
