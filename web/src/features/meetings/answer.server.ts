import { appendEntry } from '#platform/audit/append.server.ts'
import type { Keeper } from '#platform/files/take-in.server.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { hashOf } from '#platform/sign-in/token.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type AskedRow, askedBy, giveAnswers, keepAnswers, type LinkRow, linkOf, noteOpened } from './link.store.server.ts'
import { type Answers, answersTo, questionsFor } from './questions.rules.ts'
import { keepSpoken, type Recorded, takeInSpoken } from './spoken.server.ts'

type Office = Pick<House, 'database' | 'today'>
type OfficeWithFiles = Office & Keeper

/** What a link opens: the questions, or that it is spent, over, or nothing at all. What was said is never shown again. */
export type Opened = { is: 'open'; asked: AskedRow; lastDay: string } | { is: 'used' | 'over' | 'nothing' }

/** Opens the page behind a link, and writes in the log that it was opened. */
export async function openLink(office: Office, token: string): Promise<Opened> {
  const link = await linkOf(office.database, hashOf(token))
  if (!link) return { is: 'nothing' }
  return asSchool(office.database, link.schoolId, async (db): Promise<Opened> => {
    const asked = await askedBy(db, link)
    const is = standing(link, asked, office.today())
    await noteInLog(db, link, { action: 'meetings.open-link', outcome: is === 'open' ? 'done' : 'refused' })
    if (is !== 'open' || !asked) return { is: is === 'open' ? 'nothing' : is }
    await noteOpened(db, link)
    return { is, asked, lastDay: link.lastDay }
  })
}

function standing(link: LinkRow, asked: AskedRow | null, today: string): Opened['is'] {
  if (!asked) return 'nothing'
  if (link.used) return 'used'
  return link.withdrawn || asked.state === 'cancelled' || today > link.lastDay ? 'over' : 'open'
}

export interface Answering {
  /** The questions that stood on the page: answers to others stay as they were. */
  questions: readonly string[]
  typed: Readonly<Record<string, unknown>>
  /** The last page: the answers are given, and the link is spent. */
  finish: boolean
  /** What was said aloud to these questions. */
  recorded?: readonly Recorded[]
}

/** Keeps what was answered so far; with the last page it is given, once. */
export async function answerLink(
  office: OfficeWithFiles,
  token: string,
  { questions, typed, finish, recorded = [] }: Answering,
): Promise<Opened['is'] | 'given' | 'not-heard'> {
  const link = await linkOf(office.database, hashOf(token))
  if (!link) return 'nothing'
  const spoken = await takeInSpoken(office, link, recorded)
  return asSchool(office.database, link.schoolId, async (db) => {
    const asked = await askedBy(db, link)
    const is = standing(link, asked, office.today())
    if (is !== 'open' || !asked) return is === 'open' ? 'nothing' : is
    if (!(await keepAnswers(db, link, merged(asked, questions, typed)))) return 'used'
    if (spoken) await keepSpoken(db, link, asked, spoken)
    const given = finish && spoken && (await giveAnswers(db, link, office.today()))
    if (finish && spoken && !given) return 'used'
    await noteInLog(db, link, { action: given ? 'meetings.give-view' : 'meetings.keep-view', outcome: 'done' })
    if (!spoken) return 'not-heard'
    return given ? 'given' : 'open'
  })
}

function merged({ role, answers }: AskedRow, ids: readonly string[], typed: Answering['typed']): Answers {
  const shown = questionsFor(role).filter(({ id }) => ids.includes(id))
  const others = Object.entries(answers).filter(([name]) => !shown.some(({ id }) => name === id || name === `${id}-pictures`))
  return { ...Object.fromEntries(others), ...answersTo(shown, typed) }
}

const noteInLog = (
  db: Parameters<typeof appendEntry>[0],
  link: LinkRow,
  { action, outcome }: { action: string; outcome: 'done' | 'refused' },
): Promise<void> =>
  appendEntry(db, {
    schoolId: link.schoolId,
    staffId: null,
    actor: 'Somebody with a one-time link',
    action,
    outcome,
    requestId: null,
    pupils: [link.pupilId],
    detail: { meetingId: link.meetingId, personId: link.personId },
  })
