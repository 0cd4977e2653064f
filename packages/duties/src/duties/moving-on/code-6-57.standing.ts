import { standing } from '../../engine/standing.ts'
import { at, code } from '../../sources/cite.ts'
import { goodPractice } from '../../sources/instruments.ts'
import { everySchool, mainstream } from '../reach.ts'

const transitionPlan = standing({
  id: 'transition-plan',
  title: 'Plan the move of each pupil who changes phase',
  gist: 'Prepare a transition plan for incoming pupils, for register changes and for the next phase.',
  topic: 'moving-on',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.57'), at(goodPractice)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Phase or year transfer',
  exceptions: [],
  shownBy: ['Transition plan with dates, contacts and shared information receipt'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: transition plan with dates, contacts and shared information receipt',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2027-09-14',
      gives: 'cannot-tell',
    },
  ],
})

const transitionPlanningSenSupport = standing({
  id: 'transition-planning-sen-support',
  title: 'Plan for the next phase and for adult life',
  gist: 'Include planning for transition between phases and preparation for adult life in SEN support, share information with the next setting and agree with parents and pupil what is shared.',
  topic: 'moving-on',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.57')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Approaching transition',
  exceptions: [],
  shownBy: ['Transition plan'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: transition plan',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2027-09-14',
      gives: 'cannot-tell',
    },
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

export const movingOnCode657 = [transitionPlan, transitionPlanningSenSupport]
