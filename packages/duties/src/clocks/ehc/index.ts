import { type Clock, clock } from '../clock.ts'
import { choiceField, dayField, type Field, listField, objectField } from '../fields.ts'
import { annualReview } from './annual-review.ts'
import { appeal } from './appeal.ts'
import { discriminationClaim } from './discrimination-claim.ts'
import { ehcAssessment } from './ehc-assessment.ts'
import { moveBetweenAuthorities } from './move-between-authorities.ts'
import { phaseTransfer, transferKinds } from './phase-transfer.ts'
import { orderKinds, tribunalOrder } from './tribunal-order.ts'

const yearField: Field<number> = (value, key) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2999
    ? { ok: true, value }
    : { ok: false, key, says: 'give a year such as 2027' }

/** The clocks of EHC assessments, plans and reviews, as they are asked for by name. */
export const ehcClocks: readonly Clock[] = [
  clock({
    name: 'ehc-assessment',
    fields: {
      requestReceivedOn: dayField,
      adviceRequestedOn: dayField,
      draftServedOn: dayField,
      closures: listField(
        objectField<{ from: string; reopensOn: string }>({ from: dayField, reopensOn: dayField }, ['from', 'reopensOn']),
      ),
    },
    required: ['requestReceivedOn'],
    work: ehcAssessment,
  }),
  clock({
    name: 'annual-review',
    fields: { planMadeOn: dayField, lastReviewedOn: dayField, meetingOn: dayField, amendmentNoticeOn: dayField },
    required: [],
    work: annualReview,
  }),
  clock({
    name: 'phase-transfer',
    fields: { kind: choiceField(transferKinds), transferYear: yearField, movesOn: dayField },
    required: ['kind'],
    work: phaseTransfer,
  }),
  clock({ name: 'appeal', fields: { letterOn: dayField, certificateOn: dayField }, required: ['letterOn'], work: appeal }),
  clock({ name: 'discrimination-claim', fields: { actOn: dayField }, required: ['actOn'], work: discriminationClaim }),
  clock({
    name: 'tribunal-order',
    fields: { kind: choiceField(orderKinds), on: dayField },
    required: ['kind', 'on'],
    work: tribunalOrder,
  }),
  clock({
    name: 'move-between-authorities',
    fields: { movedOn: dayField, oldAuthorityAwareOn: dayField, planMadeOn: dayField, lastReviewedOn: dayField },
    required: ['movedOn'],
    work: moveBetweenAuthorities,
  }),
]
