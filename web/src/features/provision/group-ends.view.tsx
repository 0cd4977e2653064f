import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, SelectField, TextField } from '#ui/Fields.tsx'
import { fieldsFor } from './field-of.rules.ts'
import { itemKinds, itemKindWords } from './group.form.ts'
import { OneForm } from './group-forms.view.tsx'
import type { GroupProps } from './group-props.ts'
import { poundsWords } from './pounds.rules.ts'
import { choicesOf } from './provision-words.rules.ts'

/** The last day; and the way out for a group that was made by mistake. */
export function EndForm({ group, today, sent }: GroupProps) {
  const { of } = fieldsFor(sent, 'end', { endsOn: group.endsOn ?? today })
  return (
    <>
      <OneForm form="end" title="End it" button="Save the last day" group={group} sent={sent}>
        <DateField {...of('endsOn')} label="Last day" hint="Empty: it goes on without an end." />
      </OneForm>
      {!group.recorded && (
        <Form method="post" className="btn-row">
          <input type="hidden" name="form" value="withdraw" />
          <input type="hidden" name="version" value={group.version} />
          <Button look="plain">Take it out: made by mistake</Button>
          <span className="muted">Nothing of it is recorded yet.</span>
        </Form>
      )}
    </>
  )
}

/** What was bought for the group. Seen only by those who may see costs. */
export function ItemsCard({ group, offers, today, sent }: GroupProps) {
  const { of } = fieldsFor(sent, 'buy', { boughtOn: today, itemKind: 'resource' })
  if (group.items.length === 0 && !offers) return null
  return (
    <section aria-label="Bought for it" key={group.version}>
      {group.items.length > 0 && (
        <div className="sheet card">
          <h2>Bought for it</h2>
          <ul className="list">
            {group.items.map(({ itemId, kind, says, pence, boughtOn }) => (
              <li key={itemId}>
                {says}, {poundsWords(pence)}{' '}
                <span className="muted">
                  {itemKindWords[kind].toLowerCase()}, {dayWords(boughtOn)}
                </span>
                {offers && (
                  <Form method="post" className="noprint">
                    <input type="hidden" name="form" value="unbuy" />
                    <input type="hidden" name="version" value={group.version} />
                    <input type="hidden" name="itemId" value={itemId} />
                    <Button small look="plain">
                      Take out<span className="vh">: {says}</span>
                    </Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {offers && (
        <div className="noprint">
          <OneForm form="buy" title="Add something bought for it" button="Add it" group={group} sent={sent}>
            <div className="fields">
              <TextField {...of('says')} label="What" />
              <SelectField {...of('itemKind')} label="Kind" choices={choicesOf(itemKinds, itemKindWords)} />
              <TextField {...of('pounds')} label="Pounds" hint="Such as 12.50" inputMode="decimal" />
              <DateField {...of('boughtOn')} label="Bought on" />
            </div>
          </OneForm>
        </div>
      )}
    </section>
  )
}
