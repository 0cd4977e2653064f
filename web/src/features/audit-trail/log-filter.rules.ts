export interface LogFilter {
  pupilId: string | null
  from: string | null
  to: string | null
  page: number
}

/** What an address asks of the log. What cannot be meant, such as the 31st of February, is left out. */
export function filterOf(asked: URLSearchParams): LogFilter {
  const pupil = asked.get('pupil') ?? ''
  const page = asked.get('page') ?? ''
  return {
    pupilId: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(pupil) ? pupil : null,
    from: dayOf(asked.get('from') ?? ''),
    to: dayOf(asked.get('to') ?? ''),
    page: /^\d{1,6}$/.test(page) ? Math.max(1, Number(page)) : 1,
  }
}

function dayOf(word: string): string | null {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(word)) return null
  try {
    return Temporal.PlainDate.from(word).toString()
  } catch {
    return null
  }
}
