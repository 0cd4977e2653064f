/** What the page of support says after something was saved. */
export const supportSaid: Readonly<Record<string, string>> = {
  started: 'The draft of the cycle is begun.',
  'plan-saved': 'The draft is saved.',
  'outcome-saved': 'The outcome is saved.',
  'outcome-withdrawn': 'The outcome is taken out.',
  'in-bank': 'The outcome is kept for others to begin with, without the name.',
  agreed: 'The plan is agreed. It stands as it is until its review.',
  noted: 'What you saw is noted.',
  closed: 'The cycle is closed. It does not count as reviewed; what was written stays below.',
  reopened: 'The cycle is open again, as it was.',
  reviewed: 'The review is recorded.',
}
