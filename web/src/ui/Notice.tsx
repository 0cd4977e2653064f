import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

const icons: Record<'info' | 'ok' | 'warn', IconName> = { info: 's-run', ok: 's-met', warn: 's-due' }

/** A message about the page. `ok` is announced, since it follows something that was done. */
export function Notice({ kind = 'info', children }: { kind?: 'info' | 'ok' | 'warn'; children: ReactNode }) {
  return (
    <div className={`notice notice-${kind}`} {...(kind === 'ok' ? { role: 'status' } : {})}>
      <Icon name={icons[kind]} />
      <div>{children}</div>
    </div>
  )
}
