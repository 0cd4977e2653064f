import { Link } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { dayInEngland, dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Route } from './+types/imports.page'
import { fatesInWords, stateWords } from './fate-words.rules.ts'
import { listImports } from './open-batch.query.server.ts'

export const meta = () => [{ title: 'Imports - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  const batches = await answer(listImports(context.get(scopeContext), null))
  return {
    batches: batches.map((batch) => ({
      batchId: batch.batchId,
      fileName: batch.fileName,
      on: dayWords(dayInEngland(batch.uploadedAt)),
      state: stateWords[batch.state],
      fates: fatesInWords(batch.fates),
    })),
  }
}

export default function Imports({ loaderData: { batches } }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        title="Imports"
        lead="Files brought in from other systems. Each can be looked at, and undone while nothing rests on it."
      >
        <ButtonLink to="/imports/new" look="fill">
          Bring in a file
        </ButtonLink>
      </PageHead>
      {batches.length === 0 ? (
        <EmptyState title="No files yet">
          Bring in your pupils from your management system: a Common Transfer File, or a CSV or Excel list. You see what each row
          would become before anything changes.
        </EmptyState>
      ) : (
        <div className="sheet card">
          <table className="plain-table block">
            <caption className="vh">Files, newest first</caption>
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">When</th>
                <th scope="col">State</th>
                <th scope="col">Rows</th>
              </tr>
            </thead>
            <tbody>
              {batches.map((batch) => (
                <tr key={batch.batchId}>
                  <th scope="row">
                    <Link to={`/imports/${batch.batchId}`}>{batch.fileName}</Link>
                  </th>
                  <td>{batch.on}</td>
                  <td>{batch.state}</td>
                  <td>{batch.fates}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
