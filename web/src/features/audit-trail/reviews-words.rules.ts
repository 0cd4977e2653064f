/** What the work of this room is called in the log. */
export const reviewsWords: Readonly<Record<string, string>> = {
  'provision-review.answer': 'Answered what leaders asked about a provision',
  'provision-review.ask': 'Asked about a provision',
  'provision-review.fill-in': 'Filled in how a provision goes, before its review',
  'provision-review.impact': 'Opened the effect of provision',
  'provision-review.list-due': 'Opened the reviews of provision',
  'provision-review.monitor': 'Opened the monitoring of provision',
  'provision-review.observe': 'Recorded an observation of a provision',
  'provision-review.open': 'Opened the review of a provision',
  'provision-review.open-filling': 'Opened a provision to fill in how it goes',
  'provision-review.open-monitored': 'Opened the delivery and effect of a provision',
  'provision-review.save': 'Saved the review of a provision',
  'provision-review.sign-off': 'Signed a provision off',
  'provision-review.timeline': 'Opened a pupil’s provision beside their progress',
  'provision-review.undo': 'Took the review of a provision back',
  'provision-review.withdraw-look': 'Took an observation or question about a provision out',
}
