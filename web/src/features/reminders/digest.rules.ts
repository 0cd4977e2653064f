import { dayWords } from '#ui/dates.ts'

export type ByEmail = 'daily' | 'mondays' | 'never'

/** How many things of one duty are late or due this week. Nobody is named. */
export interface DigestLine {
  section: 'late' | 'week' | 'cannot-tell'
  title: string
  count: number
  /** The earliest last day among them. */
  first: string | null
}

interface Item {
  section: string
  mine: boolean
  answer: { title: string; lastDay: string | null }
  cared: { aside: unknown }
}

/** What of Today goes into the digest: what is late, what is due by Friday, and how much cannot be told. What is put aside is left out. */
export function digestOf(items: readonly Item[]): DigestLine[] {
  const asked = items.filter((item) => item.cared.aside === null)
  return (['late', 'week', 'cannot-tell'] as const).flatMap((section) => {
    const here = asked.filter((item) => item.section === section)
    return [...Map.groupBy(here, (item) => item.answer.title)].map(([title, same]) => ({
      section,
      title,
      count: same.length,
      first: same.flatMap((item) => item.answer.lastDay ?? []).toSorted()[0] ?? null,
    }))
  })
}

export interface Calendar {
  terms: readonly { startsOn: string; endsOn: string }[]
  closures: readonly { startsOn: string; endsOn: string }[]
  holidays: readonly string[]
}

/** No reminders on a weekend, on a bank holiday, in a closure, or, where terms are recorded, outside them. */
export function isQuiet(day: string, { terms, closures, holidays }: Calendar): boolean {
  const within = (spans: Calendar['terms']) => spans.some(({ startsOn, endsOn }) => day >= startsOn && day <= endsOn)
  if (Temporal.PlainDate.from(day).dayOfWeek > 5 || holidays.includes(day) || within(closures)) return true
  return terms.length > 0 && !within(terms)
}

/** Whether this person's digest also goes out by email on this day. */
export const goesOut = (choice: ByEmail, day: string): boolean =>
  choice === 'daily' || (choice === 'mondays' && Temporal.PlainDate.from(day).dayOfWeek === 1)

const headings = { late: 'Late', week: 'Due by Friday', 'cannot-tell': 'A fact is missing' } as const

/** One line in words: "Review the EHC plan: 2, the first by 27 November 2026". */
export function lineWords({ section, title, count, first }: DigestLine): string {
  const day =
    first === null || section === 'cannot-tell' ? '' : `, the first ${section === 'late' ? 'was due' : 'by'} ${dayWords(first)}`
  return `${title}: ${count}${day}`
}

/** The message, without a child's name: those stand behind the sign-in. */
export function messageOf(lines: readonly DigestLine[], at: { school: string; origin: string; day: string }) {
  const late = lines.filter((line) => line.section === 'late').reduce((sum, line) => sum + line.count, 0)
  const week = lines.filter((line) => line.section === 'week').reduce((sum, line) => sum + line.count, 0)
  const parts = (['late', 'week', 'cannot-tell'] as const).flatMap((section) => {
    const here = lines.filter((line) => line.section === section)
    return here.length === 0 ? [] : [headings[section], ...here.map((line) => `- ${lineWords(line)}`), '']
  })
  const text = [
    `${at.school}, ${dayWords(at.day)}`,
    '',
    ...parts,
    `For whom, and why each date: ${at.origin}/`,
    '',
    `How often this comes: ${at.origin}/reminders`,
  ].join('\n')
  return { subject: `Waymark: ${late} late, ${week} due by Friday`, text }
}
