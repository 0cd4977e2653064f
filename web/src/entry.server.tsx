import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { isbot } from 'isbot'
import { type RenderToPipeableStreamOptions, renderToPipeableStream } from 'react-dom/server'
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from 'react-router'
import { ServerRouter } from 'react-router'
import { faultOf } from './platform/http/fault.ts'
import { houseContext } from './platform/http/house-context.server.ts'
import { nonceContext } from './platform/http/nonce.server.ts'

export { openHouse } from './platform/http/house.server.ts'

const longestRender = 10_000

/** A page that failed. A request given up by its browser is no fault. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) context.get(houseContext).log.error(faultOf(error), 'a page failed')
}

/** Renders the page as a stream; a robot gets it whole. The nonce lets the page's own scripts through the security policy. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: RouterContextProvider,
) {
  const nonce = context.get(nonceContext)
  return new Promise<Response>((resolve, reject) => {
    let shellSent = false
    const ready: keyof RenderToPipeableStreamOptions = isbot(request.headers.get('user-agent') ?? '')
      ? 'onAllReady'
      : 'onShellReady'
    const timer = setTimeout(() => stream.abort(), longestRender)
    const stream = renderToPipeableStream(<ServerRouter context={router} url={request.url} nonce={nonce} />, {
      nonce,
      [ready]() {
        shellSent = true
        const body = new PassThrough({
          final: (done) => {
            clearTimeout(timer)
            done()
          },
        })
        headers.set('Content-Type', 'text/html; charset=utf-8')
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
        stream.pipe(body)
      },
      onShellError(error) {
        clearTimeout(timer)
        reject(error)
      },
      onError(error) {
        // What fails before the shell is sent rejects above, and is told there.
        if (shellSent) context.get(houseContext).log.error(faultOf(error), 'a part of a page failed')
      },
    })
  })
}
