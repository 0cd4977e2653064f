// The one door of this feature for others.
export { dueForPupils, explainedForPupil } from './due-for-pupils.server.ts'
export { readToday } from './open-today.query.server.ts'
export { type SchoolRecord, schoolAnswers, schoolFacts, schoolRecord, sencoFacts } from './school-due.server.ts'
