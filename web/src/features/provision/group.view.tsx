import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { Refusal } from '#ui/SentForm.tsx'
import { groupFieldWords } from './group.form.ts'
import { adultsWords } from './group.rules.ts'
import { EndForm, ItemsCard } from './group-ends.view.tsx'
import { GroupFacts } from './group-facts.view.tsx'
import { AdultsForm, DetailsFormView, JoinFormView, ScheduleForm } from './group-forms.view.tsx'
import type { GroupProps } from './group-props.ts'
import { GroupPupils } from './group-pupils.view.tsx'
import { slotsWords } from './schedule.rules.ts'
import './library.css'

const saidWords: Readonly<Record<string, string>> = {
  given: 'It is planned. Its sessions stand from its first day.',
  schedule: 'The times are changed. What was planned before that day stays as it was.',
  adults: 'The adults are changed from that day on.',
  joined: 'They are in the group from that day on.',
  left: 'Their last day is saved.',
  week: 'The weeks are changed from that day on.',
  'taken-out': 'The pupil is taken out of the group.',
  bought: 'It is counted on its day, shared by the pupils of the group.',
  unbought: 'It is counted no longer.',
  details: 'Saved.',
  end: 'The last day is saved.',
}

const passing = ['leave', 'week', 'take-out', 'unbuy', 'withdraw']

/** A provision as it is given to some pupils: what, who, when, and how much of it until now. */
export function GroupView(props: GroupProps) {
  const { group, offers, said, sent } = props
  const words = said ? saidWords[said] : undefined
  const now = group.slots.filter((slot) => slot.endsOn === null || slot.endsOn >= props.today)
  return (
    <div className="group-page">
      <PageHead
        eyebrow={<Link to={`/provision/library/${group.provisionId}`}>{group.provision}</Link>}
        title={group.name === group.provision ? group.name : `${group.provision}: ${group.name}`}
        lead={[slotsWords(now), adultsWords(group.adults), group.room].filter(Boolean).join(' · ')}
      >
        <PrintButton />
      </PageHead>
      {!sent && words && (
        <Notice kind="ok">
          <p>{words}</p>
          {said === 'end' && <TakeBack {...props} />}
        </Notice>
      )}
      {passing.map((form) => (
        <Refusal key={form} sent={sent} form={form} words={groupFieldWords} />
      ))}
      <GroupFacts {...props} />
      {group.kind !== 'universal' && <GroupPupils {...props} />}
      {offers && (
        <section className="noprint" aria-label="Change this group" key={group.version}>
          {group.kind !== 'universal' && <JoinFormView {...props} offers={offers} />}
          {group.kind !== 'universal' && <ScheduleForm {...props} />}
          {group.kind !== 'universal' && <AdultsForm {...props} offers={offers} />}
          <DetailsFormView {...props} />
          <EndForm {...props} />
        </section>
      )}
      {props.costs && group.kind !== 'universal' && <ItemsCard {...props} />}
    </div>
  )
}

/** Puts the last day back as it was before. */
function TakeBack({ group, was }: GroupProps) {
  return (
    <Form method="post">
      <input type="hidden" name="form" value="end" />
      <input type="hidden" name="version" value={group.version} />
      <input type="hidden" name="endsOn" value={was ?? ''} />
      <Button small>{was ? `Put it back to ${dayWords(was)}` : 'Let it go on without an end'}</Button>
    </Form>
  )
}
