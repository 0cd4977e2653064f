export interface Reading {
  text: string
  spacing: string
  tint: string
  motion: string
}

const allowed = {
  text: ['100', '115', '130', '150'],
  spacing: ['normal', 'wide'],
  tint: ['cream', 'blue', 'grey'],
  motion: ['full', 'none'],
} as const

const among = (list: readonly string[], word: string | null | undefined): string =>
  list.find((one) => one === word) ?? list[0] ?? ''

const clean = (given: Partial<Record<keyof Reading, string | null>>): Reading => ({
  text: among(allowed.text, given.text),
  spacing: among(allowed.spacing, given.spacing),
  tint: among(allowed.tint, given.tint),
  motion: among(allowed.motion, given.motion),
})

/** How this browser's person likes to read. A cookie, so that it holds before anybody is signed in. */
export function readingOf(request: Request): Reading {
  const value = /(?:^|;\s*)waymark_reading=([a-z0-9.]*)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? ''
  const [text, spacing, tint, motion] = value.split('.')
  return clean({ text: text ?? null, spacing: spacing ?? null, tint: tint ?? null, motion: motion ?? null })
}

export function readingCookie(given: Record<string, unknown>): string {
  const word = (name: string) => (typeof given[name] === 'string' ? given[name] : null)
  const { text, spacing, tint, motion } = clean({
    text: word('text'),
    spacing: word('spacing'),
    tint: word('tint'),
    motion: word('motion'),
  })
  return `waymark_reading=${[text, spacing, tint, motion].join('.')}; Path=/; SameSite=Lax; HttpOnly; Max-Age=31536000`
}
