/** What the work of this room is called in the log. */
export const retentionWords: Readonly<Record<string, string>> = {
  'retention.change-rule': 'Changed how long a kind of file is kept',
  'retention.destroy': 'Destroyed files past their time',
  'retention.end-hold': 'Ended a hold on the files of a pupil',
  'retention.open': 'Opened which files have passed their time',
  'retention.open-chosen': 'Looked at files before destroying them',
  'retention.open-holds': 'Opened the holds on files',
  'retention.open-schedule': 'Opened how long files are kept',
  'retention.place-hold': 'Placed a hold on the files of a pupil',
}
