import type { IncomingMessage } from 'node:http'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'

/** The largest file that is read, and a little for the form around it. */
const largestBody = 52 * 1024 * 1024

/** A form sent from another site is refused, whatever cookies come with it. */
export const sameSiteOnly = (origin: string): MiddlewareHandler =>
  csrf({ origin: (from, c) => from === origin || hostOf(from) === c.req.header('host') })

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/** A body that is too large is refused before it fills the memory. */
export const noHugeBodies: MiddlewareHandler = bodyLimit({
  maxSize: largestBody,
  onError: (c) =>
    c.text('This file is larger than 50 MB, the most that is read. Nothing was kept. Go back and choose a smaller one.', 413),
})

/**
 * Where a request comes from, for the limits on tries. What the browser says of itself is not believed: the address is the
 * connection's, or with TRUST_PROXY the one that the proxy before us added last.
 */
export function addressOf(c: Context<{ Bindings: { incoming: IncomingMessage } }>, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded || (c.env.incoming.socket.remoteAddress ?? '127.0.0.1')
}
