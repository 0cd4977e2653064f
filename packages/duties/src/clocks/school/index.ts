import type { Closure } from '../../counting/school-days.ts'
import { readSchoolYear } from '../../counting/school-year.ts'
import { type Clock, clock } from '../clock.ts'
import { choiceField, countField, dayField, type Field, listField, objectField } from '../fields.ts'
import { ages } from './ages.ts'
import { parentMeetings } from './parent-meetings.ts'
import { publication, publishedKinds } from './publication.ts'
import { recordsTransfer } from './records-transfer.ts'
import { keptRecords, retention } from './retention.ts'
import { type SencoGiven, sencoQualification } from './senco-qualification.ts'

const schoolYearField: Field<string> = (value, key) =>
  typeof value === 'string' && readSchoolYear(value) !== null
    ? { ok: true, value }
    : { ok: false, key, says: 'give a school year such as 2026-27' }

const courseField = objectField<NonNullable<SencoGiven['course']>>(
  { award: choiceField(['NASENCO', 'NPQ']), startedOn: dayField, completedOn: dayField },
  ['award', 'startedOn'],
)

/** The clocks of the school's side, as they are asked for by name. */
export const schoolClocks: readonly Clock[] = [
  clock({
    name: 'senco-qualification',
    fields: { becameSencoOn: dayField, priorServiceMonths: countField, course: courseField, today: dayField },
    required: ['becameSencoOn'],
    work: sencoQualification,
  }),
  clock({
    name: 'publication',
    fields: { kind: choiceField(publishedKinds), lastOn: dayField },
    required: ['kind', 'lastOn'],
    work: publication,
  }),
  clock({ name: 'ages', fields: { bornOn: dayField, on: dayField }, required: ['bornOn', 'on'], work: ages }),
  clock({
    name: 'parent-meetings',
    fields: { academicYear: schoolYearField, joinedOn: dayField, heldOn: listField(dayField), today: dayField },
    required: ['academicYear', 'heldOn', 'today'],
    work: parentMeetings,
  }),
  clock({
    name: 'retention',
    fields: { bornOn: dayField, record: choiceField(keptRecords) },
    required: ['bornOn', 'record'],
    work: retention,
  }),
  clock({
    name: 'records-transfer',
    fields: {
      leftOn: dayField,
      closures: listField(objectField<Closure>({ from: dayField, reopensOn: dayField }, ['from', 'reopensOn'])),
    },
    required: ['leftOn', 'closures'],
    work: recordsTransfer,
  }),
]
