/** What a page says after something was saved. The address carries the short code only. */
export const pupilSaid: Readonly<Record<string, string>> = {
  'status-changed': 'The status is changed.',
  'status-corrected': 'The status is corrected. The old entry is kept in the history.',
  'status-withdrawn': 'The entry is taken out. It is kept in the history.',
  'need-added': 'The need is added.',
  'need-corrected': 'The need is corrected. The old entry is kept in the history.',
  'need-ended': 'The need is ended.',
  'need-withdrawn': 'The need is taken out. It is kept in the history.',
  'strength-added': 'The strength is added.',
  'strength-withdrawn': 'The strength is taken out.',
  'plan-recorded': 'The dates of the EHC plan are saved.',
  'told-recorded': 'It is recorded that the family was told.',
  'told-withdrawn': 'The entry is taken out.',
  'details-changed': 'The details are saved.',
}
