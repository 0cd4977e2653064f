import { answer } from '#platform/http/answer.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/concern.page'
import { answerObservation } from './answer-observation.command.server.ts'
import { ConcernView } from './concern.view.tsx'
import { AnswerForm, DecideForm, RemoveFileForm, WithdrawForm } from './concerns.form.ts'
import { decideConcern } from './decide-concern.command.server.ts'
import { AddFilesInput, addConcernFiles, removeConcernFile, withdrawConcern } from './files.command.server.ts'
import { openConcern } from './open-concerns.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'A concern - Waymark' }]
// A refused form needs the concern as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { pupilId, concernId } = params
  return { ...(await answer(openConcern(context.get(scopeContext), { pupilId, concernId }))), said: url.searchParams.get('said') }
}

export const action = ({ context, params: { pupilId, concernId }, request }: Route.ActionArgs) =>
  receive(
    {
      request,
      scope: context.get(scopeContext),
      keeper: context.get(houseContext),
      pupilId,
      also: { concernId },
      back: `/concerns/${concernId}`,
    },
    {
      decide: posted(DecideForm, decideConcern, 'decided'),
      answer: posted(AnswerForm, answerObservation, 'answered'),
      'add-files': posted(AddFilesInput, addConcernFiles, 'files-added'),
      'remove-file': posted(RemoveFileForm, removeConcernFile, 'file-removed'),
      withdraw: { ...posted(WithdrawForm, withdrawConcern, 'withdrawn'), back: '/concerns' },
    },
  )

export default function Concern({ loaderData, actionData }: Route.ComponentProps) {
  return <ConcernView {...loaderData} sent={actionData ?? null} />
}
