import { keepLedger } from '#features/provision/public.server.ts'
import { seesEveryPupil } from '#platform/access/may.ts'
import { now } from '#platform/clock/clock.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { ChooseForm, RecordForm } from './record.form.ts'
import { wayOf } from './record.rules.ts'
import { addEntry, headsOf, type NewEntry, type RecordFacts, recordFacts } from './record.store.server.ts'
import { mayRecord } from './sessions.policy.ts'

async function factsAround(
  { db, ...scope }: CommandTools,
  asked: { groupId: string; day: string; startsAt: string; entryId: string },
  { pupilIds, replaces }: { pupilIds: readonly string[]; replaces: readonly string[] },
): Promise<RecordFacts> {
  const everybody = seesEveryPupil(scope.viewer.roles)
  const facts = await recordFacts(db, scope, { ...asked, pupilIds, replaces, everybody })
  if (!facts) throw missing()
  return facts
}

/** The same record again, as a phone sends it that heard no answer: done already. Another session under its number is a mistake. */
function cameBefore(
  { already }: RecordFacts,
  { groupId, day, startsAt }: { groupId: string; day: string; startsAt: string },
): boolean {
  if (already === null) return false
  if (already.groupId === groupId && already.day === day && already.startsAt === startsAt) return true
  throw invalid('entryId', 'Another record has this number. Open the session again and record it once more.')
}

async function keep({ db, school, viewer }: CommandTools, entry: NewEntry): Promise<void> {
  await addEntry(db, { schoolId: school.id, staffId: viewer.staffId }, entry)
  await keepLedger(db, school.id, { groupIds: [entry.groupId], from: entry.day, to: entry.day })
}

const pupilsOf = (marks: readonly { pupilId: string }[]): string[] => marks.map(({ pupilId }) => pupilId)

/**
 * One session, recorded by whoever gave it. It reaches every pupil: a phone that was without a connection for three weeks may tell of
 * pupils who have left and of groups that have ended, whom its person no longer reaches, and none of that may be lost. `load` therefore
 * asks for itself who may be marked (who has or had a place in the group, and those the person reaches), and the answer names nobody.
 */
export const recordSession = command({
  name: 'sessions.record',
  input: RecordForm,
  may: mayRecord,
  reach: 'every-pupil',
  load: (tools, { marks, replaces, ...at }) => factsAround(tools, at, { pupilIds: pupilsOf(marks), replaces }),
  change: async (tools, record, facts) => {
    const { entryId, groupId, marks, happened, madeAt } = record
    const pupils = pupilsOf(marks)
    const detail = { entryId, groupId, happened }
    if (cameBefore(facts, record)) return { value: { entryId }, audit: { pupils, detail: { ...detail, again: true } } }
    const way = wayOf(record, { ...facts, today: tools.today })
    if (way) throw invalid(way.field, way.says)
    if (pupils.some((pupilId) => !facts.allowed.includes(pupilId)))
      throw invalid(
        'marks',
        'Somebody in this record is not in the group, and is none of the pupils you support. Take them out, or ask the SENCO.',
      )
    if (facts.foreign.length > 0)
      throw invalid('replaces', 'This record corrects one of another session. Open the session again.')
    const latest = now().toISOString()
    await keep(tools, {
      ...record,
      madeAt: madeAt > latest ? latest : madeAt,
      cover: facts.cover,
      reason: record.reason ?? null,
      rating: record.rating ?? null,
    })
    return { value: { entryId }, audit: { pupils, detail, after: record } }
  },
})

/** Of two records of one session that say different things, the one that is right: kept anew, in place of them all. */
export const chooseRecord = command({
  name: 'sessions.choose',
  input: ChooseForm,
  may: mayRecord,
  reach: 'every-pupil',
  load: (tools, at) => factsAround(tools, at, { pupilIds: [], replaces: [] }),
  change: async (tools, { chosen, ...at }, facts) => {
    const detail = { entryId: at.entryId, groupId: at.groupId }
    if (cameBefore(facts, at)) return { value: { entryId: at.entryId }, audit: { detail: { ...detail, again: true } } }
    const heads = await headsOf(tools.db, tools.school.id, at)
    const right = heads.find((head) => head.entryId === chosen)
    if (!right) throw invalid('', 'Somebody has chosen or corrected this meanwhile. Look at the session as it is now.')
    const { happened, minutes, reason, rating, marks } = right
    const replaces = heads.map(({ entryId }) => entryId)
    await keep(tools, {
      ...at,
      happened,
      minutes,
      reason,
      rating,
      marks,
      replaces,
      madeAt: now().toISOString(),
      cover: facts.cover,
    })
    return { value: { entryId: at.entryId }, audit: { pupils: pupilsOf(marks), detail, after: { chosen } } }
  },
})
