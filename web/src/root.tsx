import { type ReactNode, useEffect } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useRouteLoaderData } from 'react-router'
import type { Route } from './+types/root'
import { forget } from './features/sessions/kept-here/forget.ts'
import { nonceContext } from './platform/http/nonce.server.ts'
import { ProblemPage } from './platform/http/problem.view.tsx'
import { readingOf } from './platform/reading/reading.server.ts'
import './ui/waymark.css'

export const loader = ({ request, context }: Route.LoaderArgs) => ({
  reading: readingOf(request),
  nonce: context.get(nonceContext),
})

/** The document around every page. Reading preferences are attributes on the root, so that they hold without scripts. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const reading = root?.reading
  return (
    <html
      lang="en-GB"
      data-text={reading?.text}
      data-spacing={reading?.spacing}
      data-tint={reading?.tint}
      data-motion={reading?.motion}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={root?.nonce} />
        <Scripts nonce={root?.nonce} />
      </body>
    </html>
  )
}

/** Where somebody signs in, nobody is: what a phone kept of a person's sessions goes, but for records that wait sealed. */
function useNobodyHere(): void {
  const { pathname } = useLocation()
  useEffect(() => {
    if (pathname !== '/sign-in' || !window.isSecureContext) return
    forget().catch(() => {})
  }, [pathname])
}

export default function Root() {
  useNobodyHere()
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ProblemPage error={error} />
}
