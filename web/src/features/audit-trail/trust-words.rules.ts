/** What the work of this room is called in the log. */
export const trustWords: Readonly<Record<string, string>> = {
  'school.trust': 'Said which trust the school is in',
  'trust.open-sharing': 'Opened the sharing of an outcome or a provision',
  'trust.open-shelf': 'Opened what the schools of the trust share',
  'trust.share': 'Shared an outcome or a provision with the trust',
  'trust.stop': 'Stopped sharing an outcome or a provision',
  'trust.take': 'Took copies of what the trust shares',
}
