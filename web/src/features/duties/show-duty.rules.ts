import { type Answer, bookEntry, type catalogue, topicWords } from '@waymark/duties'
import { dayWords, relativeWords } from '#ui/dates.ts'

interface Held {
  id: string
  what: string
  happenedOn: string
  owner: string
  lookAgainOn: string | null
  link: string | null
  note: string | null
  recordedBy: string | null
  recordedOn: string
  replaced: boolean
}

export interface ToShow {
  duty: (typeof catalogue)[number]
  answers: readonly (Answer & { about: string; pupilId: string | null })[]
  evidence: readonly Held[]
  found: readonly { what: string; on: string; to: string }[]
  today: string
  record: boolean
  said: string | null
}

const said: Readonly<Record<string, string>> = {
  kept: 'Kept.',
  corrected: 'The entry is put right. What stood there before is kept below it.',
  'taken-out': 'The entry is taken out. It is kept in the history.',
}
const urgency = ['late', 'due-soon', 'cannot-tell', 'late-exception-claimed', 'running', 'met']

/** The page of one duty as words. */
export function showDuty({ duty, answers, evidence, found, today, record, said: outcome }: ToShow) {
  const entries = evidence.map((one) => entryOf(one, duty.id))
  return {
    book: bookEntry(duty),
    topic: { id: duty.topic, words: topicWords[duty.topic] },
    unchecked: duty.basis !== 'read',
    stands: [...answers]
      .sort((a, b) => urgency.indexOf(a.state) - urgency.indexOf(b.state) || (a.lastDay ?? '9').localeCompare(b.lastDay ?? '9'))
      .map((answer) => standOf(answer, today)),
    found: found.map((one) => ({ ...one, on: dayWords(one.on) })),
    held: entries.filter((one) => !one.replaced),
    before: entries.filter((one) => one.replaced),
    record,
    senco: duty.topic === 'senco' && duty.shape === 'by-a-date',
    said: said[outcome ?? ''] ?? null,
  }
}

function standOf(answer: ToShow['answers'][number], today: string) {
  const { state, lastDay, missing } = answer
  return {
    key: `${answer.about} ${answer.pupilId ?? ''}`,
    about: answer.about,
    to: answer.pupilId ? `/pupils/${answer.pupilId}` : null,
    state,
    badge: state === 'late' && lastDay ? relativeWords(lastDay, today) : null,
    line: lastDay ? `Last day ${dayWords(lastDay)}` : (missing?.says ?? ''),
    dated: lastDay !== null,
    strength: answer.strength,
    reasons: answer.because.map(({ says }) => ({ says })),
    authority: answer.citations.map(({ instrument, provision, url, checked }) => ({
      words: provision ? `${instrument}, ${provision}` : instrument,
      url,
      checked,
    })),
  }
}

const entryOf = (one: Held, duty: string) => ({
  id: one.id,
  what: one.what || 'What was recorded',
  on: dayWords(one.happenedOn),
  owner: one.owner,
  again: one.lookAgainOn === null ? null : dayWords(one.lookAgainOn),
  link: one.link,
  note: one.note,
  recorded: `Recorded ${dayWords(one.recordedOn)}${one.recordedBy ? ` by ${one.recordedBy}` : ''}`,
  replaced: one.replaced,
  correct: `/duties/${duty}/evidence?correct=${one.id}`,
})
