import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { createRequestHandler, type ServerBuild } from 'react-router'
import { type Round, startJobs } from '../jobs/jobs.ts'
import { openOffice } from '../office/office.ts'
import { databaseAway } from './away.server.ts'
import { faultOf } from './fault.ts'
import { addressOf, noHugeBodies, sameSiteOnly } from './guards.server.ts'
import { secure } from './headers.server.ts'
import type { openHouse } from './house.server.ts'

type Build = ServerBuild & { entry: { module: { openHouse: typeof openHouse } } }

const web = path.resolve(import.meta.dirname, '../../..')

/** Opens the database, serves until a signal, then closes cleanly. The first process of all also does the background work and greets. */
export async function openServer({ first, rounds }: { first: boolean; rounds: readonly Round[] }): Promise<void> {
  const office = await openOffice(process.env, { first })
  const { settings, log } = office
  const build: Build = await import(path.join(web, 'build/server/index.js'))
  const house = build.entry.module.openHouse(office)
  const handler = createRequestHandler(build, 'production')
  const app = new Hono<{ Bindings: { incoming: IncomingMessage } }>()
  app.get('/health', (c) => healthy(office.door).then((ok) => c.json({ ok }, ok ? 200 : 503)))
  app.use(
    '/assets/*',
    serveStatic({
      root: path.relative(process.cwd(), path.join(web, 'build/client')),
      precompressed: true,
      onFound: (file, c) => {
        c.header('Cache-Control', 'public, max-age=31536000, immutable')
        // The service worker of the sessions looks after their pages, and no others, though its file lies among the assets.
        if (path.basename(file).startsWith('worker-')) c.header('Service-Worker-Allowed', '/sessions')
      },
    }),
  )
  app.use('/favicon.svg', serveStatic({ root: path.relative(process.cwd(), path.join(web, 'build/client')) }))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    log.error(faultOf(error), 'an answer failed')
    return c.text('Something went wrong here. Nothing you had saved is lost. Go back and try again.', 500)
  })
  app.use(sameSiteOnly(office.origin), noHugeBodies, compress())
  app.all('*', async (c) => {
    c.req.raw.headers.set('x-waymark-address', addressOf(c, settings.TRUST_PROXY === 'yes'))
    const nonce = randomBytes(16).toString('base64')
    const started = performance.now()
    const answered = await handler(c.req.raw, house.enter(nonce))
    const response = answered.status === 500 && !(await healthy(office.door)) ? databaseAway() : answered
    secure(response.headers, nonce)
    log.info({ method: c.req.method, status: response.status, ms: Math.round(performance.now() - started) }, 'answered')
    return response
  })
  const jobs = first ? await startJobs(office, { rounds }) : null
  const server = serve({ fetch: app.fetch, port: settings.PORT, hostname: settings.HOST }, (at) =>
    first ? office.greet(`http://${settings.HOST}:${at.port}`) : undefined,
  )
  const close = async (signal: string) => {
    log.info({ signal }, 'closing')
    server.close()
    await jobs?.stop()
    await office.door.end()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close(signal))
}

async function healthy(door: { pool: { query(text: string): Promise<unknown> } }): Promise<boolean> {
  try {
    await door.pool.query('select 1')
    return true
  } catch {
    return false
  }
}
