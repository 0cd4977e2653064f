/** What the work of this room is called in the log. */
export const moneyWords: Readonly<Record<string, string>> = {
  'money.add-budget': 'Recorded a notional SEN budget',
  'money.add-rate': 'Recorded what an hour of a role costs',
  'money.add-roles': 'Added roles that are paid',
  'money.correct-budget': 'Corrected a notional SEN budget',
  'money.correct-rate': 'Corrected what an hour of a role costs',
  'money.correct-top-up': 'Corrected the top-up for a pupil',
  'money.make-request': 'Made a request for top-up',
  'money.open': 'Opened the money of the school',
  'money.open-pupil': 'Opened the money for a pupil',
  'money.open-rates': 'Opened what an hour costs',
  'money.open-request': 'Opened a request for top-up',
  'money.record-top-up': 'Recorded top-up for a pupil',
  'money.set-role-use': 'Took a role that is paid into or out of use',
  'money.withdraw-budget': 'Took a notional SEN budget out',
  'money.withdraw-rate': 'Took what an hour of a role costs out',
  'money.withdraw-top-up': 'Took the top-up for a pupil out',
}
