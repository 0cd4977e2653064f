import { z } from 'zod'
import { takeOffShelf } from '#features/trust/public.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid, missing } from '#platform/work/refusal.ts'
import { provisionChoicesOf } from './choices.store.server.ts'
import { ChangeProvisionForm, OneProvisionForm, ProvisionForm, type ProvisionGiven } from './library.form.ts'
import { keptOf, keptStarting, wordsOfRecorded } from './library.rules.ts'
import {
  addProvisions,
  changeProvisionRow,
  nameIsTaken,
  payRolesOf,
  provisionsOf,
  useProvision,
  withdrawStarted,
} from './library.store.server.ts'
import { mayKeepLibrary } from './provision.policy.ts'
import { startingLibrary } from './starting-library.rules.ts'

const taken = () => invalid('name', 'There is a provision of this name already. Give this one another name, or change that one.')

async function expectRole({ db, school }: CommandTools, { roleId }: Pick<ProvisionGiven, 'roleId'>): Promise<void> {
  if (roleId === null) return
  if (!(await payRolesOf(db, school.id)).some((role) => role.roleId === roleId))
    throw invalid('roleId', 'Choose a role of the list, or leave it open')
}

const loadOne = async ({ db, school }: CommandTools, { provisionId }: { provisionId: string }) => {
  const [found] = await provisionsOf(db, { schoolId: school.id, costs: true, provisionId })
  if (!found) throw missing()
  return found
}

export const addProvision = command({
  name: 'provision.add',
  input: ProvisionForm,
  may: mayKeepLibrary,
  load: async () => null,
  change: async (tools, given) => {
    const { db, school, viewer } = tools
    await expectRole(tools, given)
    const [added] = await addProvisions(db, { schoolId: school.id, staffId: viewer.staffId }, [keptOf(given)])
    if (!added) throw taken()
    return { value: { provisionId: added.provisionId }, audit: { detail: { provisionId: added.provisionId }, after: given } }
  },
})

export const changeProvision = command({
  name: 'provision.change',
  input: ChangeProvisionForm,
  may: mayKeepLibrary,
  load: loadOne,
  change: async (tools, { provisionId, version, ...given }, before) => {
    const { db, school } = tools
    await expectRole(tools, given)
    if (await nameIsTaken(db, { schoolId: school.id, name: given.name, but: provisionId })) throw taken()
    if (!(await changeProvisionRow(db, { schoolId: school.id, provisionId, version }, keptOf(given)))) {
      const now = await loadOne(tools, { provisionId })
      if (now.withdrawn) throw missing('Somebody took this out of use meanwhile.')
      const { waveWords } = await provisionChoicesOf(db, school.id)
      throw changedMeanwhile(wordsOfRecorded(now, waveWords))
    }
    return { value: { provisionId }, audit: { detail: { provisionId }, before, after: given } }
  },
})

/** It is offered no longer, here or in the trust. What is being given of it goes on. */
export const withdrawProvision = command({
  name: 'provision.withdraw',
  input: OneProvisionForm,
  may: mayKeepLibrary,
  load: loadOne,
  change: async ({ db, school }, { provisionId }) => {
    if (!(await useProvision(db, { schoolId: school.id, provisionId }, false))) throw missing('This is out of use already.')
    await takeOffShelf(db, school.id, 'provision', provisionId)
    return { value: { provisionId }, audit: { detail: { provisionId } } }
  },
})

export const restoreProvision = command({
  name: 'provision.restore',
  input: OneProvisionForm,
  may: mayKeepLibrary,
  load: loadOne,
  change: async ({ db, school }, { provisionId }, { name, withdrawn }) => {
    if (!withdrawn) throw missing('This is in use already.')
    if (await nameIsTaken(db, { schoolId: school.id, name, but: provisionId })) throw taken()
    if (!(await useProvision(db, { schoolId: school.id, provisionId }, true))) throw missing()
    return { value: { provisionId }, audit: { detail: { provisionId } } }
  },
})

/** The common ones, as far as the school has none of that name. Pressed twice it adds nothing. */
export const startLibrary = command({
  name: 'provision.start-library',
  input: z.object({}),
  may: mayKeepLibrary,
  load: async () => null,
  change: async ({ db, school, viewer }) => {
    const added = await addProvisions(db, { schoolId: school.id, staffId: viewer.staffId }, startingLibrary.map(keptStarting))
    return { value: { added: added.length }, audit: { detail: { added: added.length } } }
  },
})

export const undoStartLibrary = command({
  name: 'provision.undo-start-library',
  input: z.object({}),
  may: mayKeepLibrary,
  load: async () => null,
  change: async ({ db, school }) => {
    const taken = await withdrawStarted(db, school.id)
    await takeOffShelf(db, school.id, 'provision', null)
    return { value: { taken }, audit: { detail: { taken } } }
  },
})
