import type { State } from '@waymark/duties'
import { Link } from 'react-router'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { StateBadge } from '#ui/StateBadge.tsx'
import './duties.css'

interface Role {
  id: string
  party: string
  counts: { must: number; should: number; may: number; late: number; met: number; unknown: number }
  duties: readonly {
    id: string
    title: string
    strength: string
    state: State | null
    by: string
    source: string
    unchecked: boolean
  }[]
}

export interface WhoProps {
  roles: readonly Role[]
  school: string
  asAt: string
}

/** The matrix first, then each role with its duties: a paper a head can hand to governors. */
export function WhoView({ roles, school, asAt }: WhoProps) {
  return (
    <>
      <PageHead
        eyebrow={<Link to="/duties">Duties</Link>}
        title="Who should do what"
        lead={`What each role must, should and may do for pupils with SEND at ${school}, and how it stands on ${asAt}.`}
      >
        <PrintButton />
      </PageHead>
      <Matrix roles={roles} />
      {roles.map((role) => (
        <section key={role.id} aria-labelledby={role.id} className="grp role">
          <div className="grp-h">
            <h2 id={role.id}>
              {role.party} <span className="n">{role.duties.length}</span>
            </h2>
          </div>
          <ul className="sheet rows">
            {role.duties.map((duty) => (
              <li key={duty.id} className="duty-row">
                <div className="when">
                  {duty.state ? <StateBadge state={duty.state} /> : <StateBadge state="cannot-tell" words="Too few to show" />}
                </div>
                <div>
                  <h3>
                    <Link to={`/duties/${duty.id}`}>{duty.title}</Link>
                  </h3>
                  <p className="ctx">
                    <span className="must">{duty.strength}</span>
                    {duty.by && ` Carried out by: ${duty.by}.`} {duty.source}
                    {duty.unchecked && <strong> UNCHECKED</strong>}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Matrix({ roles }: Pick<WhoProps, 'roles'>) {
  return (
    <div className="sheet">
      <table className="tbl who">
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Must</th>
            <th scope="col">Should</th>
            <th scope="col">May</th>
            <th scope="col">Late</th>
            <th scope="col">Met</th>
            <th scope="col">Cannot tell</th>
          </tr>
        </thead>
        <tbody>
          {roles.map(({ id, party, counts }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#${id}`}>{party}</a>
              </th>
              <td data-label="Must">{counts.must}</td>
              <td data-label="Should">{counts.should}</td>
              <td data-label="May">{counts.may}</td>
              <td data-label="Late">{counts.late}</td>
              <td data-label="Met">{counts.met}</td>
              <td data-label="Cannot tell">{counts.unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
