import { sql } from 'kysely'
import { applyProvision } from '#features/provision/apply.command.server.ts'
import { setChoices } from '#features/provision/choices.command.server.ts'
import { choiceFields } from '#features/provision/choices.rules.ts'
import { provisionChoicesOf } from '#features/provision/choices.store.server.ts'
import { copyForward, undoCopy } from '#features/provision/copy.command.server.ts'
import { copiesMade } from '#features/provision/copy.store.server.ts'
import { addItem, changeDetails, endGroup, withdrawGroup, withdrawItem } from '#features/provision/group.command.server.ts'
import { groupPage } from '#features/provision/group.store.server.ts'
import { addToGroup, changePlaceWeek, endPlace, withdrawPlace } from '#features/provision/group-pupils.command.server.ts'
import { changeAdults, changeSchedule } from '#features/provision/group-schedule.command.server.ts'
import { importLibrary } from '#features/provision/import-library.command.server.ts'
import {
  addProvision,
  changeProvision,
  restoreProvision,
  startLibrary,
  undoStartLibrary,
  withdrawProvision,
} from '#features/provision/library.command.server.ts'
import { openApply, pickPupils } from '#features/provision/open-apply.query.server.ts'
import { openChoices } from '#features/provision/open-choices.query.server.ts'
import { openCopy } from '#features/provision/open-copy.query.server.ts'
import { openGroup } from '#features/provision/open-group.query.server.ts'
import {
  checkLibraryFile,
  exportLibrary,
  openLibrary,
  openNewProvision,
  openProvision,
} from '#features/provision/open-library.query.server.ts'
import { aProvisionGroup } from '#features/provision/provision-scene.testing.ts'
import type { Database, Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import type { MatrixPart } from './access-matrix-part.ts'
import { carriedOut, type FullPupil } from './full-school.ts'

const keepers = ['senco', 'sen-administrator'] as const
const readers = [...keepers, 'leadership', 'teacher', 'teaching-assistant'] as const

let made = 0
const words = (): string => `Provision ${made++}`
const inSchool = <T>({ database, school }: Scope, work: (db: Database) => Promise<T>) => asSchool(database, school.id, work)
const keeps = ({ viewer }: Scope): boolean => keepers.some((role) => viewer.roles.includes(role))

const described = (name = words()) => ({ name, wave: 'targeted', areas: ['CL'], minutes: '20' })

const inLibrary = async (senco: Scope): Promise<string> => (await carriedOut(addProvision(senco, described()))).provisionId

/** A group of one pupil, as its page has it. */
async function given(senco: Scope, { pupilId }: FullPupil) {
  const told = { by: senco.viewer.staffId, provision: words(), pupils: [pupilId], startsOn: '2025-09-08', endsOn: '2025-12-19' }
  // Each at a time of its own, so that none is in the way of another.
  const startsAt = `${10 + (made % 13)}:${String(made % 60).padStart(2, '0')}`
  const slots = [{ weekday: 1 + (made % 5), startsAt, minutes: 1 }]
  const { groupId, places, provisionId } = await aProvisionGroup(senco, { ...told, slots })
  return { groupId, provisionId, placeId: places.get(pupilId) ?? '', version: await versionOf(senco, groupId) }
}
const versionOf = async (senco: Scope, groupId: string): Promise<number> =>
  (await inSchool(senco, (db) => groupPage(db, { schoolId: senco.school.id, groupId, today: senco.today, costs: false })))
    ?.version ?? 0

interface At {
  scope: Scope
  pupil: FullPupil
  senco: Scope
}
type Group = Awaited<ReturnType<typeof given>>

/** Something that is done with a group of the pupil. */
const ofGroup =
  (ask: (scope: Scope, group: Group, at: At) => Promise<unknown>) =>
  async (at: At): Promise<() => Promise<unknown>> => {
    const group = await given(at.senco, at.pupil)
    return () => ask(at.scope, group, at)
  }

const when = { days: ['2'], at: '09:00', minutes: '20' }
const newDates = { termEnds: '2025-12-19', startsOn: '2026-01-05', endsOn: '2026-03-27' }

async function copied(at: At): Promise<string> {
  const { groupId } = await given(at.senco, at.pupil)
  await carriedOut(copyForward(at.senco, { ...newDates, groups: [groupId] }))
  const [latest] = await inSchool(at.senco, (db) => copiesMade(db, at.senco.school.id))
  return latest?.copiedAt ?? ''
}

const aFile = () => ({
  fileName: 'library.csv',
  content: Buffer.from(`Name,Wave,Areas of need\n${words()},Targeted,CL\n`).toString('base64'),
})

/** Takes every one of the starting library out, so that the next who starts it finds something to add. */
const emptied = (scope: Scope) =>
  inSchool(scope, (db) =>
    sql`update provision set withdrawn_at = now() where started_as is not null and withdrawn_at is null`.execute(db),
  )

const aboutGroup: MatrixPart['aboutPupil'] = {
  'provision-group.open': ofGroup((scope, { groupId }) => openGroup(scope, { groupId })),
  'provision-group.schedule': ofGroup((scope, group) => changeSchedule(scope, { ...group, ...when, fromOn: '2025-09-15' })),
  'provision-group.adults': ofGroup((scope, group) =>
    changeAdults(scope, { ...group, outside1: 'A visitor', adultsFrom: '2025-09-15' }),
  ),
  'provision-group.join': async ({ scope, senco, pupil }) => {
    const { placeId, ...group } = await given(senco, pupil)
    await carriedOut(endPlace(senco, { ...group, placeId, endsOn: '2025-09-12' }))
    const version = await versionOf(senco, group.groupId)
    return () => addToGroup(scope, { ...group, version, pupils: [pupil.pupilId], joinsOn: '2025-10-06' })
  },
  'provision-group.leave': ofGroup((scope, group) => endPlace(scope, { ...group, endsOn: '2025-10-03' })),
  'provision-group.week': ofGroup((scope, group) => changePlaceWeek(scope, { ...group, week: 'A', fromOn: '2025-10-06' })),
  'provision-group.take-out': ofGroup((scope, group) => withdrawPlace(scope, group)),
  'provision-group.buy': ofGroup((scope, group) =>
    addItem(scope, { ...group, itemKind: 'resource', says: 'Cards', pounds: '12.50', boughtOn: '2025-09-09' }),
  ),
  'provision-group.unbuy': async ({ scope, senco, pupil }) => {
    const group = await given(senco, pupil)
    const item = { itemKind: 'resource', says: 'Cards', pounds: '12.50', boughtOn: '2025-09-09' }
    await carriedOut(addItem(senco, { ...group, ...item }))
    const at = { schoolId: senco.school.id, groupId: group.groupId, today: senco.today, costs: true }
    const now = await inSchool(senco, (db) => groupPage(db, at))
    return () => withdrawItem(scope, { ...group, version: now?.version ?? 0, itemId: now?.items[0]?.itemId ?? '' })
  },
  'provision-group.details': ofGroup((scope, group) => changeDetails(scope, { ...group, name: 'Group B', fundedFrom: 'core' })),
  'provision-group.end': ofGroup((scope, group) => endGroup(scope, { ...group, endsOn: '2025-11-28' })),
  'provision-group.withdraw': ofGroup((scope, group) => withdrawGroup(scope, group)),
}

const groupLines = Object.fromEntries(
  Object.keys(aboutGroup).map((row) => [
    row,
    row === 'provision-group.open'
      ? { every: [...keepers, 'leadership'] as const, own: ['teacher'] as const }
      : { every: keepers },
  ]),
)

/** Who may do what about the library of provision, and how each is asked. */
export const libraryPart: MatrixPart = {
  onePupil: {
    ...groupLines,
    'provision.apply': { every: keepers },
    'provision-copy.forward': { every: keepers },
    'provision-copy.undo': { every: keepers },
  },
  manyPupils: { 'provision.pick-pupils': { every: keepers } },
  oneThing: {
    'provision.open': readers,
    'provision.change': keepers,
    'provision.withdraw': keepers,
    'provision.restore': keepers,
    'provision.open-apply': keepers,
  },
  theSchool: {
    'provision.open-library': readers,
    'provision.export-library': [...keepers, 'leadership'],
    'provision.open-new': keepers,
    'provision.check-library-file': keepers,
    'provision.import-library': keepers,
    'provision.add': keepers,
    'provision.start-library': keepers,
    'provision.undo-start-library': keepers,
    'provision.open-choices': keepers,
    'provision.set-choices': keepers,
    'provision-copy.open': keepers,
  },
  unlogged: [],
  aboutPupil: {
    ...aboutGroup,
    'provision.apply': async ({ scope, senco, pupil }) => {
      const provisionId = await inLibrary(senco)
      const dates = { startsOn: '2025-09-08', kind: 'group', name: 'Group A', fundedFrom: 'notional' }
      return () => applyProvision(scope, { provisionId, ...dates, ...when, pupils: [pupil.pupilId] })
    },
    'provision-copy.forward': ofGroup((scope, { groupId }) => copyForward(scope, { ...newDates, groups: [groupId] })),
    'provision-copy.undo': async (at) => {
      const copiedAt = await copied(at)
      return () => undoCopy(at.scope, { copiedAt })
    },
  },
  lists: { 'provision.pick-pupils': (scope) => pickPupils(scope, { who: 'year:9', name: '', ids: [] }) },
  aboutThing: {
    'provision.open': async ({ scope, senco }) => {
      const provisionId = await inLibrary(senco)
      return () => openProvision(scope, { provisionId })
    },
    'provision.change': async ({ scope, senco }) => {
      const provisionId = await inLibrary(senco)
      return () => changeProvision(scope, { ...described(), provisionId, version: 1 })
    },
    'provision.withdraw': async ({ scope, senco }) => {
      const provisionId = await inLibrary(senco)
      return () => withdrawProvision(scope, { provisionId })
    },
    'provision.restore': async ({ scope, senco }) => {
      const provisionId = await inLibrary(senco)
      await carriedOut(withdrawProvision(senco, { provisionId }))
      return () => restoreProvision(scope, { provisionId })
    },
    'provision.open-apply': async ({ scope, senco }) => {
      const provisionId = await inLibrary(senco)
      return () => openApply(scope, { provisionId })
    },
  },
  aboutSchool: {
    'provision.open-library': (scope) => openLibrary(scope, null),
    'provision.export-library': (scope) => exportLibrary(scope, null),
    'provision.open-new': (scope) => openNewProvision(scope, null),
    'provision.check-library-file': (scope) => checkLibraryFile(scope, aFile()),
    'provision.import-library': (scope) => importLibrary(scope, aFile()),
    'provision.add': (scope) => addProvision(scope, described()),
    'provision.start-library': async (scope) => {
      const outcome = await startLibrary(scope, {})
      if (outcome.ok) await emptied(scope)
      return outcome
    },
    'provision.undo-start-library': async (scope) => {
      if (keeps(scope)) {
        const row = sql`gen_random_uuid(), ${words()}, 'targeted', '{CL}', 'a-start', ${scope.viewer.staffId}::uuid`
        await inSchool(scope, (db) =>
          sql`insert into provision (school_id, provision_id, name, wave, areas, started_as, recorded_by)
            values (${scope.school.id}::uuid, ${row})`.execute(db),
        )
      }
      return undoStartLibrary(scope, {})
    },
    'provision.open-choices': (scope) => openChoices(scope, null),
    'provision.set-choices': async (scope) => {
      const { version, ...now } = await inSchool(scope, (db) => provisionChoicesOf(db, scope.school.id))
      return setChoices(scope, { ...choiceFields(now), version })
    },
    'provision-copy.open': (scope) => openCopy(scope, { from: null }),
  },
}
