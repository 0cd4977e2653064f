import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, SelectField, TextArea, TextField } from '#ui/Fields.tsx'
import { fileHint, fileKinds } from '#ui/FileList.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { services, serviceWords } from './services.rules.ts'

/** Somebody new is asked: the parents first. */
export function ReferTo({ today, sent }: { today: string; sent: Sent | null }) {
  const problems = problemsIn(sent, 'refer')
  const typed = typedIn(sent, 'refer')
  const of = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) })
  return (
    <Form method="post" className="sheet card noprint">
      <h2>Ask somebody</h2>
      <Refusal sent={sent} form="refer" words={{}} />
      <input type="hidden" name="form" value="refer" />
      <TextArea {...of('parentsSaid')} label="What was talked about with the parents, and what they said" />
      <DateField {...of('parentsOn')} label="Talked about on" max={today} />
      <SelectField
        {...of('service')}
        label="Service"
        choices={[{ value: '', words: 'Choose' }, ...services.map((value) => ({ value, words: serviceWords[value] }))]}
      />
      <TextField {...of('toWhom')} label="Who is asked" />
      <TextArea {...of('why')} label="What they are asked, and why" />
      <DateField {...of('sentOn')} value={typed('sentOn', today)} label="Asked on" max={today} />
      <TextField {...of('leadProfessional')} label="Lead professional, if there is one" />
      <div className="btn-row">
        <Button look="fill">Record it</Button>
      </div>
    </Form>
  )
}

/** What they advise, and the end of their part. The fields of several referrals stand on one page, so each name ends in its id. */
export function AdviceAndEnd({
  referral,
  today,
  sent,
}: {
  referral: { referralId: string; toWhom: string }
  today: string
  sent: Sent | null
}) {
  const { referralId, toWhom } = referral
  const own = sent?.typed['referralId'] === referralId ? sent : null
  const problems = problemsIn(own, 'advice')
  const typed = typedIn(own, 'advice')
  const named = <span className="vh"> of {toWhom}</span>
  const id = (name: string) => `${name}-${referralId}`
  const wrong = (name: string) => {
    const says = problemOf(problems, name)
    return says && <span className="em">{says}</span>
  }
  return (
    <div className="noprint">
      <details open={problems.length > 0}>
        <summary className="more">Record the advice{named}</summary>
        <Form method="post" encType="multipart/form-data" className="stacked">
          <input type="hidden" name="form" value="advice" />
          <input type="hidden" name="referralId" value={referralId} />
          <label htmlFor={id('receivedOn')}>Came on</label>
          {wrong('receivedOn')}
          <input
            className="inp"
            type="date"
            max={today}
            id={id('receivedOn')}
            name="receivedOn"
            defaultValue={typed('receivedOn', today)}
          />
          <label htmlFor={id('byWhom')}>Written by</label>
          {wrong('byWhom')}
          <input className="inp" id={id('byWhom')} name="byWhom" defaultValue={typed('byWhom', toWhom)} />
          <label htmlFor={id('summary')}>What it says</label>
          {wrong('summary')}
          <textarea className="inp" rows={3} id={id('summary')} name="summary" defaultValue={typed('summary')} />
          <label htmlFor={id('recommendations')}>Recommendations, one to a line</label>
          {wrong('recommendations')}
          <textarea
            className="inp"
            rows={5}
            id={id('recommendations')}
            name="recommendations"
            defaultValue={typed('recommendations')}
          />
          <label htmlFor={id('files')}>
            The advice itself <span className="hint">{fileHint}</span>
          </label>
          {wrong('files')}
          <input className="inp" type="file" multiple accept={fileKinds} id={id('files')} name="files" />
          <Button small>Keep the advice</Button>
        </Form>
      </details>
      <details>
        <summary className="more">This has ended{named}</summary>
        <Form method="post" className="stacked">
          <input type="hidden" name="form" value="end" />
          <input type="hidden" name="referralId" value={referralId} />
          <label htmlFor={id('endedOn')}>Ended on</label>
          <input className="inp" type="date" max={today} id={id('endedOn')} name="endedOn" defaultValue={today} />
          <label htmlFor={id('because')}>Why</label>
          <input className="inp" id={id('because')} name="because" />
          <Button small>Record the end</Button>
        </Form>
      </details>
    </div>
  )
}

/** One box and one of two presses. */
export function DecideOne({
  recommendation: { recommendationId, says },
}: {
  recommendation: { recommendationId: string; says: string }
}) {
  const named = <span className="vh">: {says}</span>
  return (
    <Form method="post" className="note noprint">
      <input type="hidden" name="form" value="decide" />
      <input type="hidden" name="recommendationId" value={recommendationId} />
      <label htmlFor={`because-${recommendationId}`}>By whom, or why not{named}</label>
      <input className="inp" id={`because-${recommendationId}`} name="because" />
      <Button small name="decision" value="followed">
        We follow it{named}
      </Button>
      <Button small look="plain" name="decision" value="declined">
        We do not{named}
      </Button>
    </Form>
  )
}
