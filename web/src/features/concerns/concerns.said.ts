/** What a page of concerns says after something was saved. */
export const concernSaid: Readonly<Record<string, string>> = {
  raised: 'Thank you. The SENCO sees it on the board of concerns.',
  'files-added': 'The files stand with the concern.',
  'file-removed': 'The file is erased.',
  withdrawn: 'The concern is taken out.',
  decided: 'The decision is recorded. The status of the pupil is as it was.',
  answered: 'Thank you. Your answer stands with the concern.',
}
