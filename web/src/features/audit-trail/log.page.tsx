import { Form, Link } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { Button } from '#ui/Button.tsx'
import { momentWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DateField } from '#ui/Fields.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Route } from './+types/log.page'
import { actionWords } from './action-words.rules.ts'
import { filterOf } from './log-filter.rules.ts'
import { checkLog, openLog } from './open-log.query.server.ts'

export const meta = () => [{ title: 'Access log - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const filter = filterOf(url.searchParams)
  const lines = await answer(openLog(scope, filter))
  const chain = url.searchParams.get('check') === 'yes' ? await answer(checkLog(scope, null)) : null
  return {
    filter,
    more: lines.length > 100,
    chain,
    lines: lines.slice(0, 100).map((line) => ({ ...line, at: momentWords(line.at), action: actionWords(line.action) })),
  }
}

export default function Log({ loaderData: { filter, lines, more, chain } }: Route.ComponentProps) {
  const kept = new URLSearchParams(
    Object.entries({ pupil: filter.pupilId, from: filter.from, to: filter.to }).flatMap(([key, value]) =>
      value ? [[key, value]] : [],
    ),
  )
  return (
    <>
      <PageHead
        title="Access log"
        lead={
          filter.pupilId
            ? 'Who looked at or changed one pupil’s record.'
            : 'Who looked at or changed what. Nothing here can be edited or removed.'
        }
      >
        <Form method="get">
          <Button name="check" value="yes">
            Check that nothing was altered
          </Button>
        </Form>
      </PageHead>
      {chain && (
        <Notice kind={chain.whole ? 'ok' : 'warn'}>
          {chain.whole
            ? `The chain holds: ${chain.sealed} sealed entries, ${chain.waiting} waiting to be sealed. `
            : `${chain.faults.length} places do not hold: ${chain.faults
                .slice(0, 3)
                .map((fault) => fault.says)
                .join('; ')}. `}
          {chain.head && <span className="small">Head: {chain.head.slice(0, 16)}…</span>}
        </Notice>
      )}
      <Form method="get" className="inline">
        {filter.pupilId && <input type="hidden" name="pupil" value={filter.pupilId} />}
        <DateField name="from" label="From" value={filter.from ?? ''} />
        <DateField name="to" label="To" value={filter.to ?? ''} />
        <Button>Show</Button>
      </Form>
      {filter.pupilId && (
        <p>
          <Link to={`/pupils/${filter.pupilId}`}>Open this pupil</Link>
        </p>
      )}
      {lines.length === 0 ? (
        <EmptyState title="Nothing in these days">Every look at a pupil’s record and every change will stand here.</EmptyState>
      ) : (
        <div className="sheet card">
          <table className="plain-table block">
            <caption className="vh">Entries, newest first</caption>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Who</th>
                <th scope="col">What</th>
                <th scope="col">Result</th>
                <th scope="col">Pupils</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: entries never move
                <tr key={index}>
                  <td>{line.at}</td>
                  <td>{line.actor}</td>
                  <td>{line.action}</td>
                  <td>{line.outcome === 'done' ? 'Done' : 'Refused'}</td>
                  <td>{line.pupils}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="pager">
        {filter.page > 1 && <Link to={`?${new URLSearchParams([...kept, ['page', String(filter.page - 1)]])}`}>Newer</Link>}
        {more && <Link to={`?${new URLSearchParams([...kept, ['page', String(filter.page + 1)]])}`}>Older</Link>}
      </p>
    </>
  )
}
