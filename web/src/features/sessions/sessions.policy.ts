import { anyOf, no, type Policy } from '#platform/access/may.ts'

/** Everybody who may give sessions: each sees and records their own. */
export const mayOpenSessions = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')

const forAll = anyOf('senco', 'sen-administrator')

/** Records for sessions that are not one's own. */
export const mayRecordForAll: Policy = (viewer) => forAll(viewer, null)

/** An adult of the group on that day, somebody who stands in, or whoever keeps the records of the school. */
export const mayRecord: Policy<{ own: boolean }> = (viewer, { own }) => {
  const opens = mayOpenSessions(viewer, null)
  if (!opens.may) return opens
  if (own || forAll(viewer, null).may) return opens
  return no('This session is given by somebody else. Ask the SENCO to record it, or to write down that you stood in.')
}

export const mayArrangeCover = anyOf('senco', 'sen-administrator')

/** The week of somebody else. */
export const maySeeEverybodysWeek = anyOf('senco', 'sen-administrator', 'leadership')

export const maySeeDelivery = anyOf('senco', 'sen-administrator', 'leadership')
