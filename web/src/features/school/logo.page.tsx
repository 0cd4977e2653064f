import { data, Form, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { filesOf, typedOf } from '#platform/http/form.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Route } from './+types/logo.page'
import { refuseReaders } from './sent.server.ts'
import { setLogo } from './set-logo.command.server.ts'
import './school.css'

export const meta: Route.MetaFunction = () => [{ title: 'Logo - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  refuseReaders(scope)
  const logo = await answer(openLogo(scope, null))
  const picture = logo && `data:${logo.mediaType};base64,${Buffer.from(logo.picture).toString('base64')}`
  return { picture, said: url.searchParams.get('said') }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const none = typedOf(form)['form'] === 'none'
  const [file] = filesOf(form, 'picture')
  const picture = none ? null : new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))
  const outcome = await setLogo(context.get(scopeContext), { picture })
  if (!outcome.ok) return data({ problems: answerProblems(outcome.refusal) }, { status: statusOf(outcome.refusal) })
  return redirect(`/school/logo?said=${none ? 'none' : 'kept'}`)
}

export default function LogoPage({ loaderData: { picture, said }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  return (
    <div className="narrow">
      <PageHead title="Logo" lead="It stands in the head of letters, plans and every other paper, 10 mm high." />
      {!actionData && said && (
        <Notice kind="ok">{said === 'kept' ? 'The logo is kept.' : 'Papers have no logo from now on.'}</Notice>
      )}
      <FormErrors problems={problems} />
      {picture && (
        <section className="sheet card" aria-label="The logo now">
          <p>
            <img className="school-logo" src={picture} alt="The school’s logo as it is" />
          </p>
          <Form method="post">
            <input type="hidden" name="form" value="none" />
            <Button look="plain">Use no logo</Button>
          </Form>
        </section>
      )}
      <Form method="post" encType="multipart/form-data" className="sheet card">
        <FileField
          name="picture"
          label="Picture"
          accept=".png,.jpg,.jpeg"
          hint="PNG or JPEG, at most 1 MB."
          problem={problemOf(problems, 'picture')}
        />
        <Button look="fill">Keep it</Button>
      </Form>
    </div>
  )
}
