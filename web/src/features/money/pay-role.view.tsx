// biome-ignore-all lint/a11y/noRedundantRoles: on a phone rows are blocks, and `display` drops the table's own roles there
import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { hourOf, rateWords } from './hour.rules.ts'
import { Cell } from './money-parts.view.tsx'
import type { PayRole, Rate } from './pay-role.rules.ts'
import { poundsWords } from './pounds.rules.ts'

/** One role: what an hour comes to now, the rates that count, and those that were taken out. */
export function RoleCard({ role, today, mayKeep }: { role: PayRole; today: string; mayKeep: boolean }) {
  const standing = role.rates.filter(({ withdrawnOn }) => withdrawnOn === null)
  const withdrawn = role.rates.filter(({ withdrawnOn }) => withdrawnOn !== null)
  const now = standing.find(({ startsOn }) => startsOn <= today)
  return (
    <section className="sheet card" aria-labelledby={`role-${role.roleId}`}>
      <h2 id={`role-${role.roleId}`}>{role.name}</h2>
      <p>
        {now ? (
          <>
            An hour comes to <b>{poundsWords(hourOf(now))}</b>
          </>
        ) : (
          'No rate holds today'
        )}
        . {role.adults === 0 ? 'Nobody is' : role.adults === 1 ? '1 adult is' : `${role.adults} adults are`} paid in it
        {role.inUse ? '.' : ', and it is out of use: it is not offered for new groups.'}
      </p>
      {standing.length > 0 && <RateTable name={role.name} rates={standing} mayKeep={mayKeep} />}
      {withdrawn.length > 0 && (
        <details>
          <summary className="more">Taken out ({withdrawn.length})</summary>
          <ul className="list">
            {withdrawn.map((rate) => (
              <li key={rate.rateId}>
                From {dayWords(rate.startsOn)}: {rateWords(rate)}. Taken out on {dayWords(rate.withdrawnOn ?? '')}.
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayKeep && (
        <Form method="post" className="noprint">
          <input type="hidden" name="form" value="use" />
          <input type="hidden" name="roleId" value={role.roleId} />
          <Button small look="plain" name="inUse" value={role.inUse ? 'no' : 'yes'}>
            {role.inUse ? 'Take out of use' : 'Take into use again'}
            <span className="vh">: {role.name}</span>
          </Button>
        </Form>
      )}
    </section>
  )
}

function RateTable({ name, rates, mayKeep }: { name: string; rates: readonly Rate[]; mayKeep: boolean }) {
  return (
    <table className="money-table money-rates" role="table">
      <caption className="vh">Rates of {name}, the newest first</caption>
      <thead>
        <tr role="row">
          <th scope="col">From</th>
          <th scope="col">As quoted</th>
          <th scope="col" className="num">
            An hour
          </th>
          {mayKeep && (
            <th scope="col" className="noprint">
              <span className="vh">Change</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rates.map((rate) => (
          <tr key={rate.rateId} role="row">
            <th scope="row" role="rowheader">
              {dayWords(rate.startsOn)}
            </th>
            <td role="cell">
              {rateWords(rate)}
              <p className="muted">
                Recorded on {dayWords(rate.recordedOn)}
                {rate.by && ` by ${rate.by}`}
              </p>
            </td>
            <Cell name="An hour">{poundsWords(hourOf(rate))}</Cell>
            {mayKeep && (
              <td role="cell" className="noprint">
                <Link className="touch" to={`?correct=${rate.rateId}#rate`}>
                  Correct
                  <span className="vh">
                    {' '}
                    the rate of {name} from {dayWords(rate.startsOn)}
                  </span>
                </Link>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
