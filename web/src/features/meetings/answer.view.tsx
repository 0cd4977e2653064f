import { type ReactNode, useEffect, useState } from 'react'
import { Form } from 'react-router'
import { DoorShell } from '#ui/AppShell.tsx'
import { dayWords } from '#ui/dates.ts'
import { Icon, Sprite } from '#ui/Icon.tsx'
import type { PersonRole } from './meetings.form.ts'
import { Tile } from './pictures.view.tsx'
import { SayAloud } from './say-aloud.view.tsx'
import { spokenName } from './spoken.rules.ts'
import './answer.css'

interface Asked {
  id: string
  asks: string
  hint: string
  pictures?: readonly { id: string; words: string }[]
}

export interface AnswerProps {
  school: string
  role: PersonRole
  forename: string
  heldOn: string
  lastDay: string
  answers: Readonly<Record<string, string | readonly string[]>>
  steps: number
  step: number
  stopped: boolean
  /** What was recorded last could not be kept. */
  notHeard: boolean
  /** The questions that something was said aloud to, by the name of the sound. */
  spoken: readonly string[]
  questions: readonly Asked[]
}

const closedWords = {
  given: ['Thank you', 'The school has what you said, and it will be talked about at the meeting. You can close this page.'],
  used: [
    'This is answered already',
    'The link could be used once. If you want to add something, please get in touch with the school.',
  ],
  over: [
    'This link no longer works',
    'It was open for a while only, or the meeting has changed. The school can send you a new one.',
  ],
  nothing: ['There is nothing at this address', 'Please check that you have the whole link, or ask the school for a new one.'],
  slow: ['Please wait a little', 'Too many wrong links were tried from here. Try again in ten minutes.'],
} as const

/** Nothing that was said is shown here, whoever opens it. */
export function ClosedView({ why }: { why: keyof typeof closedWords }) {
  const [title, says] = closedWords[why]
  return (
    <DoorShell title={title}>
      <p>{says}</p>
    </DoorShell>
  )
}

/** The questions for one person before a meeting: large, plain, and kept from page to page. */
export function AnswerView(props: AnswerProps) {
  const { school, role, forename, heldOn, lastDay, steps, step, stopped, notHeard, spoken, questions, answers } = props
  const child = role === 'pupil'
  return (
    <>
      <Sprite />
      <header className="voice-bar">
        <p>
          <Icon name="mark-teal" size={36} />
          <span>
            <b>{child ? `Hello ${forename}` : 'Before the meeting'}</b>
            <br />
            {school}
          </span>
        </p>
        {child && <Listen questions={questions} key={step} />}
      </header>
      <main id="main" className="voice-page" tabIndex={-1}>
        {stopped && (
          <p className="voice-safe" role="status">
            Your answers are kept. Open the link again until {dayWords(lastDay)} to go on.
          </p>
        )}
        {notHeard && (
          <p className="voice-safe" role="alert">
            Your words are kept. The sound could not be kept: try to say it again, or write it.
          </p>
        )}
        {child ? <Progress step={step} steps={steps} /> : <Introduction forename={forename} heldOn={heldOn} />}
        <Form method="post" encType="multipart/form-data" key={step}>
          <input type="hidden" name="step" value={step} />
          {questions.map((question) => (
            <Ask key={question.id} question={question} answers={answers} only={child}>
              {child && <SayAloud id={question.id} heard={spoken.includes(spokenName(question.asks))} />}
            </Ask>
          ))}
          <Buttons child={child} step={step} steps={steps} />
        </Form>
        <p className="voice-safe">
          {child ? (
            <>
              <b>There are no wrong answers.</b> You can skip a question. You can stop. The grown-ups at your meeting on{' '}
              {dayWords(heldOn)} will read this.
            </>
          ) : (
            <>
              Leave open what you like. What you send is read by the school’s special educational needs staff and {forename}’s
              teachers. The link works until {dayWords(lastDay)}, and once.
            </>
          )}
        </p>
      </main>
    </>
  )
}

const Introduction = ({ forename, heldOn }: { forename: string; heldOn: string }) => (
  <>
    <h1>What do you think?</h1>
    <p className="voice-how">
      There is a meeting about {forename} on {dayWords(heldOn)}. What you say here is on the table when it begins.
    </p>
    <p className="voice-how">Was this link not sent to you? Then please do not answer, and tell the school.</p>
  </>
)

function Progress({ step, steps }: { step: number; steps: number }) {
  return (
    <div className="voice-progress">
      <ol aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => index + 1).map((place) => (
          <li key={place} className={place < step ? 'done' : place === step ? 'cur' : ''}>
            <span>{place < step ? '✓' : place}</span>
          </li>
        ))}
      </ol>
      <p>
        Question {step} of {steps}
      </p>
    </div>
  )
}

/** One question. On a page of its own it is the heading of the page. */
function Ask({
  question,
  answers,
  only,
  children,
}: {
  question: Asked
  answers: AnswerProps['answers']
  only: boolean
  children: ReactNode
}) {
  const { id, asks, hint, pictures = [] } = question
  const Heading = only ? 'h1' : 'h2'
  const chosen = [answers[`${id}-pictures`] ?? []].flat()
  const words = answers[id]
  return (
    <fieldset className="voice-question">
      <legend>
        <Heading>{asks}</Heading>
      </legend>
      <input type="hidden" name="question" value={id} />
      <p className="voice-how" id={`${id}-hint`}>
        {hint}
      </p>
      {pictures.length > 0 && (
        <div className="voice-tiles">
          {pictures.map((picture) => (
            <Tile key={picture.id} name={`${id}-pictures`} picture={picture} checked={chosen.includes(picture.id)} />
          ))}
        </div>
      )}
      <label htmlFor={id} className={only && pictures.length === 0 ? 'vh' : 'voice-else'}>
        {pictures.length > 0 ? 'Something else?' : only ? asks : 'Your words'}
      </label>
      <textarea
        className="inp"
        id={id}
        name={id}
        rows={pictures.length > 0 ? 2 : 4}
        aria-describedby={`${id}-hint`}
        defaultValue={typeof words === 'string' ? words : ''}
      />
      {children}
    </fieldset>
  )
}

function Buttons({ child, step, steps }: { child: boolean; step: number; steps: number }) {
  const last = step === steps
  return (
    <div className="voice-nav">
      <button type="submit" name="go" value={last ? 'finish' : 'next'} className="voice-big fill">
        {last ? (child ? 'I am finished' : 'Send it') : 'Next'}
      </button>
      {step > 1 && (
        <button type="submit" name="go" value="back" className="voice-big">
          Back
        </button>
      )}
      <button type="submit" name="go" value="stop" className="voice-stop">
        {child ? 'Stop for now' : 'Keep it and go on later'}
      </button>
    </div>
  )
}

/** Reads the question aloud, where the device can. */
function Listen({ questions }: { questions: readonly Asked[] }) {
  const [able, setAble] = useState(false)
  useEffect(() => setAble('speechSynthesis' in window), [])
  if (!able) return null
  const text = questions
    .flatMap(({ asks, hint, pictures = [] }) => [asks, hint, ...pictures.map(({ words }) => words)])
    .join('. ')
  const speak = () => {
    window.speechSynthesis.cancel()
    const words = new SpeechSynthesisUtterance(text)
    words.lang = 'en-GB'
    window.speechSynthesis.speak(words)
  }
  return (
    <button type="button" className="voice-listen" onClick={speak}>
      Listen
    </button>
  )
}
