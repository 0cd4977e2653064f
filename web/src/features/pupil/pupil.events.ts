import type { Event } from '#platform/events/event.ts'

/** A person changed a pupil's status. */
export const statusChanged = (payload: { pupilId: string; from: string; to: string; startsOn: string }): Event => ({
  name: 'pupil.status-changed',
  payload,
})
