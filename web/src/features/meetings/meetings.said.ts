/** What the page says after a change. */
export const meetingSaid: Readonly<Record<string, string>> = {
  scheduled: 'The meeting is planned. The agenda is made from what is known: change it as you like.',
  'agenda-saved': 'The agenda is saved.',
  cancelled: 'The meeting is cancelled. It stays in the list.',
  'person-added': 'They are on the list.',
  'person-removed': 'They are off the list. A link they had no longer works.',
  'link-withdrawn': 'The link no longer works.',
  'said-recorded': 'What they said is kept.',
  held: 'The meeting is recorded as held.',
  'minutes-saved': 'The minutes are saved.',
  'action-added': 'The action is noted.',
  'action-done': 'The action is done.',
  shared: 'It is recorded that the record was shared.',
}
