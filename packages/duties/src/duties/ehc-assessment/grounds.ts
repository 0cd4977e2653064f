import type { Ground } from '../../engine/duty.ts'

const exceptional: Ground = {
  id: 'exceptional-circumstances',
  says: 'Exceptional personal circumstances of the child, the parent or the young person in that time',
}
const absence: Ground = { id: 'absence', says: 'The family was away from the area for four weeks or more without a break' }
const missedAppointment: Ground = {
  id: 'missed-appointment',
  says: 'An examination or test that the body arranged was not attended in that time',
}

/** SEND Regulations 2014, reg. 5(4), 10(4) and 27(3). */
export const closureGrounds: readonly Ground[] = [
  {
    id: 'school-closed',
    says: 'The school was asked for advice between a week before it closed for four weeks or more and a week before it opened again',
  },
  exceptional,
  absence,
]
/** SEND Regulations 2014, reg. 8(2): no ground of a closed school. */
export const adviceGrounds: readonly Ground[] = [exceptional, absence, missedAppointment]
