import { Button } from '#ui/Button.tsx'
import { Field, TextField } from '#ui/Fields.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { ChoiceGroup, PickedPupil } from './pick.rules.ts'

export interface PickProps {
  choices: readonly ChoiceGroup[]
  picked: readonly PickedPupil[]
  /** Somebody has been looked for just now. */
  asked: boolean
  problems: readonly string[]
}

const statusWords = { N: '', K: 'SEN Support', E: 'EHC plan', W: 'watch list' } as const

/** Pupils are put on a list by class, view, need and so on, or by name, and ticked. With scripts a choice is enough. */
export function PickPupils({ choices, picked, asked, problems }: PickProps) {
  const others = picked.filter(({ ticked }) => !ticked)
  return (
    <fieldset className={`field wide${problems.length > 0 ? ' bad' : ''}`} id="pupils" tabIndex={-1}>
      <legend>Pupils</legend>
      {problems.map((says) => (
        <p className="em" key={says}>
          <Icon name="s-late" />
          {says}
        </p>
      ))}
      <div className="fields">
        <Field name="who" label="All of">
          <span className="sel">
            <select id="who" name="who" defaultValue="" onChange={({ currentTarget: { form, value } }) => value && pick(form)}>
              <option value="">Choose</option>
              {choices.map(({ label, choices: those }) => (
                <optgroup key={label} label={label}>
                  {those.map(({ value, words }) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </span>
        </Field>
        <TextField name="find" label="Or by name" type="search" autoComplete="off" />
        <Button name="step" value="pick" formNoValidate>
          List them
        </Button>
      </div>
      <p role="status" className={picked.length > 0 ? 'muted' : asked ? '' : 'vh'}>
        {picked.length > 0 &&
          `${picked.length === 1 ? 'One pupil' : `${picked.length} pupils`} listed. Only those who are ticked are given it.`}
        {picked.length === 0 && asked && 'Nobody was found. Choose another class or view, or another name.'}
      </p>
      <Boxes pupils={picked.filter(({ ticked }) => ticked)} />
      {others.length > 0 && (
        <details open={others.length === picked.length || undefined}>
          <summary className="more">{others.length === 1 ? 'One other pupil' : `${others.length} other pupils`}</summary>
          <Boxes pupils={others} />
        </details>
      )}
    </fieldset>
  )
}

const Boxes = ({ pupils }: { pupils: readonly PickedPupil[] }) => (
  <div className="picked">
    {pupils.map(({ pupilId, surname, forename, class: own, status, ticked }) => (
      <div className="check" key={pupilId}>
        <input type="hidden" name="listed" value={pupilId} />
        <input type="checkbox" id={`pupils-${pupilId}`} name="pupils" value={pupilId} defaultChecked={ticked} />
        <label htmlFor={`pupils-${pupilId}`}>
          <span>
            <b>{surname}</b>, {forename} <span className="muted">{[own, statusWords[status]].filter(Boolean).join(', ')}</span>
          </span>
        </label>
      </div>
    ))}
  </div>
)

function pick(form: HTMLFormElement | null): void {
  const button = form?.querySelector<HTMLButtonElement>('button[value="pick"]')
  if (form && button) form.requestSubmit(button)
}
