import { anyOf, type Policy } from '#platform/access/may.ts'
import type { PackKind } from './pack-words.rules.ts'

/** Who may have papers of these kinds as one file: those who may have each of them. The room that makes them asks again. */
export const mayAsk: Readonly<Record<PackKind, Policy>> = {
  plans: anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant'),
  letters: anyOf('senco', 'sen-administrator'),
}

/** A person comes to the files that they asked for themselves, and to nobody else’s. */
export const maySeeOwnPacks = mayAsk.plans
