import { type PupilAbout, pupilAbout } from '#features/pupil/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { readFigures, type TopUpFigures } from './figures-kept.rules.ts'
import { mayKeepMoney, maySeeMoney } from './money.policy.ts'
import { type PupilMoney, pupilMoneyOf } from './pupil-money.server.ts'
import { figuresOf, type RequestRow, requestsOf } from './received.store.server.ts'
import { type MoneySpan, spanAsked } from './span.rules.ts'

export interface PupilMoneyPage {
  about: Pick<PupilAbout, 'pupilId' | 'forename' | 'surname'>
  span: MoneySpan
  money: Omit<PupilMoney, 'sessions'>
  requests: RequestRow[]
  mayKeep: boolean
  today: string
}

/** What a pupil's provision costs, planned, to date and forecast, and what was received and asked for. */
export const openPupilMoney = query({
  name: 'money.open-pupil',
  may: maySeeMoney,
  audit: ({ about }: PupilMoneyPage) => ({ pupils: [about.pupilId] }),
  read: async ({ db, school, viewer, today }, asked: { pupilId: string; span: string | null }): Promise<PupilMoneyPage> => {
    if (!isId(asked.pupilId)) throw missing()
    const pupil = await pupilAbout(db, school.id, asked.pupilId, today)
    const span = spanAsked(asked.span, today)
    const { from, to } = span
    const { sessions: _sessions, ...money } = await pupilMoneyOf(db, { schoolId: school.id, from, to, today, pupil })
    const { pupilId, forename, surname } = pupil
    const requests = await requestsOf(db, { schoolId: school.id, pupilId })
    return { about: { pupilId, forename, surname }, span, money, requests, mayKeep: mayKeepMoney(viewer, null).may, today }
  },
})

export interface RequestPage {
  about: Pick<PupilAbout, 'pupilId' | 'forename' | 'surname'>
  requestId: string
  figures: TopUpFigures
}

/** A request for top-up as it was made. */
export const openTopUpRequest = query({
  name: 'money.open-request',
  may: maySeeMoney,
  audit: ({ about, requestId }: RequestPage) => ({ pupils: [about.pupilId], detail: { requestId } }),
  read: async ({ db, school, today }, { pupilId, requestId }: { pupilId: string; requestId: string }): Promise<RequestPage> => {
    if (![pupilId, requestId].every(isId)) throw missing()
    const { forename, surname } = await pupilAbout(db, school.id, pupilId, today)
    const figures = readFigures(await figuresOf(db, { schoolId: school.id, pupilId }, requestId))
    if (!figures) throw missing()
    return { about: { pupilId, forename, surname }, requestId, figures }
  },
})
