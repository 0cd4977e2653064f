import { pupilForChange } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { AnswerForm } from './concerns.form.ts'
import { mayAnswer } from './concerns.policy.ts'
import { answerObservation as answer } from './concerns.store.server.ts'

/** A teacher who was asked says what they see. Only the person who was asked can answer, and once. */
export const answerObservation = command({
  name: 'concerns.answer',
  input: AnswerForm,
  may: mayAnswer,
  load: async ({ db, school }, { pupilId }) => pupilForChange(db, school.id, pupilId),
  change: async ({ db, school, viewer, today }, { observationId, says }, { pupilId }) => {
    const at = { schoolId: school.id, pupilId, observationId, staffId: viewer.staffId, today }
    if (!(await answer(db, at, says))) throw missing('This question was not put to you, or it is answered already.')
    return { value: null, audit: { pupils: [pupilId], detail: { observationId }, after: { says } } }
  },
})
