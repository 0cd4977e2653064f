/** What a page of concerns says after something was saved. */
export const concernSaid: Readonly<Record<string, string>> = {
  raised: 'Thank you. The SENCO sees it on the board of concerns.',
  decided: 'The decision is recorded. The status of the pupil is as it was.',
  answered: 'Thank you. Your answer stands with the concern.',
}
