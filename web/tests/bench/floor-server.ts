// Serves the same pages with no database and no session. What each loader answered once, signed in, is all that it knows.
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createRequestHandler, type LoaderFunction, type ServerBuild } from 'react-router'
import { secure } from '#platform/http/headers.server.ts'
import type { openHouse } from '#platform/http/house.server.ts'
import { openOffice } from '#platform/office/office.ts'
import { demoPeople } from '#platform/sign-in/demo-people.ts'

type Build = ServerBuild & { entry: { module: { openHouse: typeof openHouse } } }
type Module = NonNullable<ServerBuild['routes'][string]>['module']

const build: Build = await import(path.resolve(import.meta.dirname, '../../build/server/index.js'))
const answers = new Map<string, unknown>()

function changed(change: (id: string, module: Module) => Partial<Module>): Build {
  const routes = Object.entries(build.routes).map(([id, route]) => [
    id,
    route && { ...route, module: { ...route.module, ...change(id, route.module) } },
  ])
  return { ...build, routes: Object.fromEntries(routes) }
}

const remember =
  (id: string, loader: LoaderFunction): LoaderFunction =>
  async (...given) => {
    const answer = await loader(...given)
    answers.set(id, answer)
    return answer
  }

const remembering = changed((id, { loader }) => ({ ...(loader && { loader: remember(id, loader) }) }))
const constant = changed((id, { loader }) => ({ middleware: [], ...(loader && { loader: () => answers.get(id) }) }))

async function learn(paths: readonly string[]): Promise<ReturnType<typeof openHouse>> {
  const office = await openOffice(process.env)
  const house = build.entry.module.openHouse(office)
  const handler = createRequestHandler(remembering, 'production')
  const here = 'http://127.0.0.1:3000'
  const form = new URLSearchParams({ demo: demoPeople[0]?.email ?? '', next: '/' })
  const signedIn = await handler(new Request(`${here}/sign-in`, { method: 'POST', body: form }), house.enter('nonce'))
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  for (const one of paths) {
    const answer = await handler(new Request(`${here}${one}`, { headers: { cookie } }), house.enter('nonce'))
    if (answer.status !== 200) throw new Error(`${one} was answered ${answer.status}`)
    await answer.text()
  }
  await office.door.end()
  return house
}

const house = await learn(process.argv.slice(2))
const handler = createRequestHandler(constant, 'production')
const app = new Hono()
app.all('*', async (c) => {
  const nonce = randomBytes(16).toString('base64')
  const response = await handler(c.req.raw, house.enter(nonce))
  secure(response.headers, nonce)
  return response
})
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`Waymark is at http://127.0.0.1:${port}`))
