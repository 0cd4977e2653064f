import type { Basis, Shape, State, Tier, Topic } from '../engine/duty.ts'

export const topicWords: Readonly<Record<Topic, string>> = {
  senco: 'The SENCO',
  report: 'SEN information report',
  equality: 'Equality and disability',
  families: 'Families',
  'sen-support': 'SEN Support',
  teaching: 'Teaching',
  provision: 'Provision',
  money: 'Money',
  governors: 'Governors and planning',
  'working-together': 'Working together',
  health: 'Health',
  'ehc-assessment': 'EHC needs assessment',
  'ehc-plan': 'EHC plans',
  'annual-review': 'Annual reviews',
  'moving-on': 'Moving on',
  disputes: 'Disputes',
  records: 'Records and data',
  exams: 'Exams',
}

export const tierWords: Readonly<Record<Tier, string>> = {
  statutory: 'Law',
  'statutory-guidance': 'Statutory guidance',
  'grant-condition': 'Condition of a grant',
  'awarding-body-rule': 'Rule of the awarding bodies',
  'local-or-good-practice': 'Local or good practice, not law',
  option: 'An option, not a duty',
}

export const shapeWords: Readonly<Record<Shape, string>> = {
  'by-a-date': 'By a date',
  recurring: 'Again and again',
  standing: 'Always',
}

export const basisWords: Readonly<Record<Basis, string>> = {
  read: 'The source was read for this entry; no person has signed it yet',
  'number-not-seen': 'UNCHECKED: the rule was read, its number was not seen',
  'not-read': 'UNCHECKED: written from knowledge, the source was not read again',
}

export const strengthWords = { must: 'Must', should: 'Should', may: 'May' } as const

export const stateWords: Readonly<Record<State, string>> = {
  'does-not-apply': 'does not apply',
  met: 'met',
  running: 'running',
  'due-soon': 'due soon',
  late: 'late',
  'late-exception-claimed': 'late, with an exception claimed',
  'cannot-tell': 'cannot be told',
}
