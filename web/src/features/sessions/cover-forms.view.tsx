import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, SelectField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Icon } from '#ui/Icon.tsx'
import { problemsIn, type Sent, typedIn } from '#ui/SentForm.tsx'
import { type AdultSession, busyAt, itemOf } from './cover.rules.ts'
import { cancelReasons, reasonWords, timeSaid } from './session-words.rules.ts'

interface Props {
  day: string
  sessions: readonly AdultSession[]
  colleagues: readonly { staffId: string; name: string }[]
  groups: readonly { groupId: string; name: string }[]
  sent: Sent | null
}

const reasons = [{ value: '', words: 'Choose' }, ...cancelReasons.map((value) => ({ value, words: reasonWords(value) }))]

/** All of their sessions are ticked. One press gives them to a colleague, another says that they do not happen. */
export function GiveOrCancel({ day, sessions, colleagues, theirs, sent }: Props & { theirs: readonly AdultSession[] }) {
  const open = theirs.filter(({ state, cover }) => state === 'open' && cover === null)
  const own = new Set(theirs.map(({ staffId }) => staffId))
  if (open.length === 0) return null
  const gives = ({ staffId }: { staffId: string }) => sessions.some((one) => one.staffId === staffId)
  const free = colleagues
    .filter(({ staffId }) => !own.has(staffId))
    .map((one) => ({ ...one, busy: busyAt(one.staffId, open, sessions) }))
    // Free first, and among those whoever gives sessions already.
    .sort((one, other) => one.busy.length - other.busy.length || Number(gives(other)) - Number(gives(one)))
  const problems = [...problemsIn(sent, 'give'), ...problemsIn(sent, 'cancel')]
  return (
    <Form method="post" className="sheet card noprint">
      <h2>Their sessions</h2>
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="from" value={day} />
      <input type="hidden" name="to" value={day} />
      <input type="hidden" name="byItem" value="yes" />
      <fieldset id="items" tabIndex={-1}>
        <legend>Which</legend>
        {problemOf(problems, 'items') && <p className="em">{problemOf(problems, 'items')}</p>}
        {open.map((one) => (
          <div className="check" key={itemOf(one)}>
            <input type="checkbox" id={itemOf(one)} name="items" value={itemOf(one)} defaultChecked />
            <label htmlFor={itemOf(one)}>
              {timeSaid(one.startsAt)} {one.title}, {one.minutes} minutes:{' '}
              {one.pupils.map(({ name }) => name).join(', ') || 'nobody'}
            </label>
          </div>
        ))}
      </fieldset>
      <div className="cover-two">
        <fieldset className="field">
          <legend>Somebody stands in</legend>
          <label htmlFor="standIn">Who</label>
          <span className="sel">
            <select id="standIn" name="standIn" defaultValue={free[0]?.staffId}>
              {free.map(({ staffId, name, busy }) => (
                <option key={staffId} value={staffId}>
                  {name}
                  {busy.length > 0 && ` (busy at ${busy.map(timeSaid).join(', ')})`}
                </option>
              ))}
            </select>
          </span>
          <Button look="fill" name="form" value="give">
            Give them to this colleague
          </Button>
        </fieldset>
        <fieldset className="field">
          <legend>Or they do not happen</legend>
          <label htmlFor="cancel-reason">Why</label>
          <span className="sel">
            <select id="cancel-reason" name="reason" defaultValue="staff-absent">
              {reasons.slice(1).map(({ value, words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </span>
          <Button name="form" value="cancel">
            Record that they do not happen
          </Button>
        </fieldset>
      </div>
    </Form>
  )
}

/** A trip, exams, snow: every session of some days, of all groups or of those ticked. */
export function CancelDays({ day, groups, sent }: Props) {
  const problems = problemsIn(sent, 'days')
  const typed = typedIn(sent, 'days')
  const ticked = sent?.form === 'days' ? [sent.typed['groups'] ?? []].flat() : []
  return (
    <details className="sheet card noprint" open={sent?.form === 'days'} key={day}>
      <summary>
        <Icon name="i-chev" size={12} />
        <span>
          <b>Cancel whole days</b>: a trip, exams, snow
        </span>
      </summary>
      <Form method="post">
        <input type="hidden" name="form" value="days" />
        <DateField name="from" label="First day" value={typed('from', day)} problem={problemOf(problems, 'from')} />
        <DateField name="to" label="Last day" value={typed('to', day)} problem={problemOf(problems, 'to')} />
        <SelectField
          name="reason"
          label="Why"
          choices={reasons}
          value={typed('reason')}
          problem={problemOf(problems, 'reason')}
        />
        <fieldset>
          <legend>Which groups: all, unless some are ticked</legend>
          {groups.map(({ groupId, name }) => (
            <div className="check" key={groupId}>
              <input
                type="checkbox"
                id={`group-${groupId}`}
                name="groups"
                value={groupId}
                defaultChecked={ticked.includes(groupId)}
              />
              <label htmlFor={`group-${groupId}`}>{name}</label>
            </div>
          ))}
        </fieldset>
        <Button>Record that these sessions do not happen</Button>
      </Form>
    </details>
  )
}
