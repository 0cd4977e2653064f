import { serve } from './src/platform/http/several.server.ts'

await serve(process.env)
