import { data, Form, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Steps } from '#ui/Steps.tsx'
import type { Route } from './+types/upload.page'
import { checkBatch } from './check-batch.command.server.ts'
import { listImports } from './open-batch.query.server.ts'
import { importSteps } from './steps.rules.ts'
import { uploadFile } from './upload-file.command.server.ts'

export const meta = () => [{ title: 'Bring in a file - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  await answer(listImports(context.get(scopeContext), null))
  return null
}

export async function action({ request, context }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const given = (await request.formData()).getAll('file').filter((one): one is File => typeof one !== 'string' && one.name !== '')
  const files = await Promise.all(
    given.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  const kept = await uploadFile(scope, { files })
  if (!kept.ok)
    return data(
      { problems: answerProblems(kept.refusal).map((problem) => ({ ...problem, field: 'file' })) },
      { status: statusOf(kept.refusal) },
    )
  const { batchId, kind } = kept.value
  if (kind === 'csv' || kind === 'xlsx') return redirect(`/imports/${batchId}/mapping`)
  await checkBatch(scope, { batchId })
  return redirect(`/imports/${batchId}`)
}

export default function Upload({ actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  return (
    <div className="narrow">
      <PageHead eyebrow="Imports" title="Bring in a file" />
      <Steps steps={importSteps} at={0} />
      <FormErrors problems={problems} />
      <Form method="post" encType="multipart/form-data" className="sheet card" reloadDocument>
        <FileField
          name="file"
          label="File from your management system"
          multiple
          accept=".xml,.csv,.xlsx,.zip,.txt"
          hint="A Common Transfer File (XML), a CSV or Excel list, or a OneRoster or School Data Sync zip. For a folder of CSV files choose all of them. Up to 50 MB."
          problem={problemOf(problems, 'file')}
        />
        <Button look="fill">Look at this file</Button>
        <p className="hint also">Nothing changes yet: next you see what each row would become.</p>
      </Form>
    </div>
  )
}
