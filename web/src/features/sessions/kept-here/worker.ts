import { sendWaiting } from './send.ts'

// The service worker of /sessions: it keeps the empty page for days without a connection and the files that draw it, and nothing of
// any child. What that page shows comes out of the device's own database.

interface Extendable {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Extendable {
  request: Request
  respondWith(answer: Promise<Response>): void
}
interface WorkerScope {
  addEventListener(kind: 'install' | 'activate' | 'message', listener: (event: Extendable) => void): void
  addEventListener(kind: 'sync', listener: (event: Extendable & { tag: string }) => void): void
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void>; matchAll(): Promise<{ postMessage(words: string): void }[]> }
}
const scope = self as unknown as WorkerScope

const shell = '/sessions/kept'
const cacheName = 'waymark-sessions-page'
/** How long a page may take before the one that is kept here is shown instead. */
const patience = 6000

const filesIn = (text: string): string[] => [...text.matchAll(/\/assets\/[\w.~-]+\.(?:js|css|woff2)/g)].map(([file]) => file)
const besidesIn = (text: string): string[] =>
  [...text.matchAll(/["']\.\/([\w.~-]+\.js)["']/g)].map(([, file]) => `/assets/${file}`)

/** Keeps the page and every file it needs, as the school serves them now; what is no longer needed goes. */
async function keepShell(): Promise<void> {
  const page = await fetch(shell, { redirect: 'error' })
  if (!page.ok) return
  const cache = await caches.open(cacheName)
  const wanted = new Set<string>()
  const ask = filesIn(await page.clone().text())
  for (let file = ask.pop(); file; file = ask.pop()) {
    if (wanted.has(file)) continue
    wanted.add(file)
    const kept = (await cache.match(file)) ?? (await fetched(cache, file))
    // The manifest names every page there is; this one needs none of them.
    if (!kept || file.endsWith('.woff2') || file.startsWith('/assets/manifest-')) continue
    const text = await kept.text()
    ask.push(...filesIn(text), ...(file.endsWith('.js') ? besidesIn(text) : []))
  }
  await cache.put(shell, page)
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (pathname !== shell && !wanted.has(pathname)) await cache.delete(url)
  }
}

async function fetched(cache: Cache, file: string): Promise<Response | null> {
  const response = await fetch(file)
  if (!response.ok) return null
  await cache.put(file, response.clone())
  return response
}

/** From the school, or after a while without an answer the page that is kept here. */
async function pageOr(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  try {
    return await Promise.race([
      fetch(request),
      new Promise<Response>((_, reject) => setTimeout(() => reject(new Error('no answer')), patience)),
    ])
  } catch {
    if (pathname !== shell) return Response.redirect(`${shell}${search}`, 302)
    return (await caches.match(shell)) ?? Response.error()
  }
}

async function tellEverybody(): Promise<void> {
  for (const client of await scope.clients.matchAll()) client.postMessage('sent')
}

scope.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => scope.skipWaiting())))
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('message', (event) => event.waitUntil(keepShell().catch(() => {})))
scope.addEventListener('sync', (event) => {
  if (event.tag !== 'send-sessions') return
  event.waitUntil(
    sendWaiting().then((sending) => {
      // Asked again by the browser, later.
      if (sending === 'no-signal') throw new Error('no signal yet')
      return tellEverybody()
    }),
  )
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname } = new URL(request.url)
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') event.respondWith(pageOr(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(caches.match(request.url).then((kept) => kept ?? fetch(request)))
})
