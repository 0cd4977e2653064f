import { data } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/find-pupil-quick.page'
import { findPupils } from './find-pupils.query.server.ts'
import { whereWords } from './found.rules.ts'

/** Suggestions while one types. Posted: a child's name in an address would stay in histories and logs. */
export async function action({ context, request }: Route.ActionArgs) {
  const { q } = await readForm(request)
  const found = await answer(findPupils(context.get(scopeContext), { q: typeof q === 'string' ? q : '' }))
  return Response.json({
    found: found
      .slice(0, 8)
      .map((pupil) => ({ pupilId: pupil.pupilId, name: `${pupil.forename} ${pupil.surname}`, where: whereWords(pupil) })),
  })
}

/** There is nothing to read at this address. */
export const loader = () => data({ found: [] }, { status: 405, headers: { Allow: 'POST' } })
