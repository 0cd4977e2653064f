/** What the work of this room is called in the log. */
export const mapWords: Readonly<Record<string, string>> = {
  'provision-map.open': 'opened the provision map',
  'provision-map.counts': 'looked at provision in numbers',
  'provision-map.open-pupil': 'opened the provision of a pupil',
  'provision-map.open-grid': 'opened provision by year and need',
  'provision-map.open-week': 'opened the timetable of provision',
  'provision-map.views': 'opened the saved views of the map',
  'provision-map.save-view': 'saved a view of the map',
  'provision-map.withdraw-view': 'removed a saved view of the map',
  'provision-map.export': 'took the provision map as a file',
  'provision-map.export-year': 'took the year of provision as a file',
}
