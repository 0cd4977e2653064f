import { openServer } from './src/platform/http/server.ts'

await openServer()
