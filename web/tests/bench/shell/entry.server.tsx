import { renderToString } from 'react-dom/server'
import { type EntryContext, ServerRouter } from 'react-router'

export default function handleRequest(request: Request, status: number, headers: Headers, router: EntryContext): Response {
  headers.set('Content-Type', 'text/html')
  return new Response(`<!doctype html>${renderToString(<ServerRouter context={router} url={request.url} />)}`, {
    status,
    headers,
  })
}
