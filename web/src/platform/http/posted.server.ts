import { data, redirect } from 'react-router'
import type { ZodType } from 'zod'
import { type Keeper, type TakenFile, takeIn } from '../files/take-in.server.ts'
import type { Command } from '../work/command.server.ts'
import { type Outcome, type Refusal, Refused, refuse } from '../work/refusal.ts'
import type { Scope } from '../work/scope.ts'
import { statusOf } from './answer.server.ts'
import { filesOf, typedOf } from './form.server.ts'

/** One of the forms of a page: its shape, what it does, and the code of what is said afterwards. */
export interface PostedForm {
  said: string
  /** Where it leads when done, if not back to the same page. */
  back?: string
  send: (scope: Scope, input: unknown) => Promise<Outcome<unknown>>
}

export const posted = <Input, Value>(form: ZodType<Input>, run: Command<Input, Value>, said: string): PostedForm => ({
  said,
  send: async (scope, input) => {
    const parsed = form.safeParse(input)
    if (parsed.success) return run(scope, parsed.data)
    return refuse({
      kind: 'not-valid',
      problems: parsed.error.issues.map((issue) => ({ field: issue.path.map(String).join('.'), says: issue.message })),
    })
  },
})

export interface Posting {
  request: Request
  scope: Scope
  pupilId: string
  also?: Readonly<Record<string, unknown>>
  back?: string
  /** With it, the files chosen for the field `files` come with the form. */
  keeper?: Keeper
}

/**
 * Carries out the form that was sent about a pupil (its hidden field `form` names it), with what the address says besides. When
 * refused, the page comes back with what was typed; when done, the pupil's page or `back` below it says so.
 */
export async function receive(posting: Posting, forms: Readonly<Record<string, PostedForm>>) {
  const { request, scope, pupilId, also = {}, back = '' } = posting
  const given = await request.formData()
  const typed = typedOf(given)
  const name = String(typed['form'])
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined
  if (!form) throw data(null, { status: 400 })
  const refused = (refusal: Refusal) => data({ form: name, refusal, typed }, { status: statusOf(refusal) })
  const files = await filesFor(posting, given)
  if (!Array.isArray(files)) return refused(files)
  const outcome = await form.send(scope, { ...typed, ...also, pupilId, files })
  if (!outcome.ok) return refused(outcome.refusal)
  return redirect(`/pupils/${pupilId}${form.back ?? back}?said=${form.said}`)
}

/** What was chosen, taken in; or why it cannot be kept. */
async function filesFor({ keeper, scope, pupilId }: Posting, given: FormData): Promise<TakenFile[] | Refusal> {
  if (!keeper) return []
  try {
    return await takeIn(keeper, { schoolId: scope.school.id, pupilId }, filesOf(given, 'files'), 'files')
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}
