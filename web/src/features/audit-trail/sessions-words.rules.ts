/** What the work of this room is called in the log. */
export const sessionsWords: Readonly<Record<string, string>> = {
  'sessions.open': 'Looked at the sessions of a day',
  'sessions.plan': 'Took sessions along on a device',
  'sessions.record': 'Recorded a session',
  'sessions.choose': 'Chose between two records of a session',
  'sessions.open-cover': 'Looked at who is away on a day',
  'sessions.give-cover': 'Gave sessions to a colleague for a day',
  'sessions.undo-cover': 'Took back who stands in',
  'sessions.cancel': 'Recorded that sessions do not happen',
  'sessions.open-timetable': 'Looked at a week of sessions',
  'sessions.open-timetable-file': 'Took a week of sessions for a calendar',
  'sessions.open-delivery': 'Looked at what was given in a term',
}
