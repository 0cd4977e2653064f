import { data } from 'react-router'
import { now } from '#platform/clock/clock.ts'
import { faultOf } from '#platform/http/fault.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/keep.page'
import type { Answer } from './kept-here/send.ts'
import { BatchForm } from './record.form.ts'
import { madeAtBySchoolClock } from './record.rules.ts'
import { recordSession } from './record-session.command.server.ts'

/** What a phone kept comes in: each record is answered for itself, so that one that cannot be taken holds up no other. */
export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const batch = BatchForm.safeParse(await request.json().catch(() => null))
  if (!batch.success) return Response.json({ answers: [] }, { status: 400 })
  const { staffId, phoneNow, records } = batch.data
  // Somebody else has signed in on this browser since: their session sends nothing of another person.
  if (staffId !== scope.viewer.staffId) return Response.json({ answers: [] }, { status: 409 })
  const clock = { phoneNow, now: now().getTime() }
  const answers: Answer[] = []
  for (const record of records) answers.push(await answerFor(record))
  return Response.json({ answers })

  async function answerFor(raw: unknown): Promise<Answer> {
    const record: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {}
    const [entryId, day] = [String(record['entryId']), String(record['day'])]
    const madeAt = madeAtBySchoolClock(String(record['madeAt']), { ...clock, day })
    try {
      const outcome = await recordSession(scope, { ...record, madeAt })
      if (outcome.ok) return { entryId, kept: true, says: null, later: false }
      const { refusal } = outcome
      const says = refusal.kind === 'not-valid' ? refusal.problems.map((problem) => problem.says).join(' ') : refusal.says
      return { entryId, kept: false, says, later: false }
    } catch (error) {
      context.get(houseContext).log.error(faultOf(error), 'a record that was sent failed')
      return { entryId, kept: false, says: null, later: true }
    }
  }
}

/** There is nothing to read at this address. */
export const loader = () => data(null, { status: 405, headers: { Allow: 'POST' } })
