import type { Answer } from '@waymark/duties'
import { dayWords, relativeWords } from '#ui/dates.ts'
import { type EvidenceKind, evidenceKinds, evidenceWords } from './evidence.form.ts'
import { placeOf } from './today.rules.ts'

interface Held {
  id: string
  kind: EvidenceKind
  happenedOn: string
  owner: string
  link: string | null
  note: string | null
  replaced: boolean
}

interface Senco {
  id: string
  name: string
  becameSencoOn: string | null
  priorServiceMonths: number | null
  award: string | null
  courseStartedOn: string | null
  completedOn: string | null
}

export interface ToShow {
  evidence: readonly Held[]
  sencos: readonly Senco[]
  answers: readonly (Answer & { about: string })[]
  today: string
  record: boolean
  said: string | null
}

const said: Readonly<Record<string, string>> = {
  kept: 'Kept.',
  corrected: 'The entry is put right. What stood there before is kept below it.',
  'taken-out': 'The entry is taken out. It is kept in the history.',
}

/** The page as words. */
export function showEvidence(given: ToShow) {
  return {
    said: said[given.said ?? ''] ?? null,
    record: given.record,
    due: given.answers.map((answer) => dueOf(answer, given)),
    kinds: evidenceKinds.map((kind) => kindOf(kind, given.evidence)),
    sencos: given.sencos.map((post) => ({ id: post.id, facts: factsOf(post) })),
  }
}

function dueOf(answer: ToShow['answers'][number], { today, record }: ToShow) {
  return {
    key: answer.duty + answer.about,
    title: answer.title,
    state: answer.state,
    badge: answer.state === 'late' && answer.lastDay ? relativeWords(answer.lastDay, today) : null,
    line: answer.lastDay ? `Last day ${dayWords(answer.lastDay)}` : (answer.missing?.says ?? ''),
    who: `Owed by the ${answer.owedBy}, carried out by the ${answer.carriedOutBy}.`,
    strength: answer.strength,
    reasons: answer.because.map(({ says }) => ({ says })),
    authority: answer.citations.map((source) => ({
      words: `${source.instrument}, ${source.provision}`,
      url: source.url,
      checked: source.checked,
    })),
    place: record ? placeOf(answer, null, true) : null,
  }
}

function kindOf(kind: EvidenceKind, evidence: readonly Held[]) {
  const held = evidence
    .filter((one) => one.kind === kind)
    .map((one) => ({ ...one, on: dayWords(one.happenedOn), correct: `/evidence/${kind}?correct=${one.id}` }))
  return {
    kind,
    words: evidenceWords[kind],
    held: held.filter((one) => !one.replaced),
    before: held.filter((one) => one.replaced),
  }
}

const awards: Readonly<Record<string, string>> = {
  NASENCO: 'National Award for SEN Co-ordination (NASENCO)',
  NPQ: 'National Professional Qualification for SENCOs (NPQ)',
}
const dayOr = (day: string | null, otherwise: string) => (day === null ? otherwise : dayWords(day))

function factsOf(post: Senco) {
  const months = post.priorServiceMonths
  return [
    { name: 'SENCO', value: post.name },
    { name: 'Since', value: dayOr(post.becameSencoOn, 'Not recorded') },
    {
      name: 'Earlier service as SENCO',
      value: months === null ? 'Not recorded' : `${months} ${months === 1 ? 'month' : 'months'}`,
    },
    { name: 'Qualification', value: post.award === null ? 'None recorded' : (awards[post.award] ?? post.award) },
    { name: 'Course begun', value: dayOr(post.courseStartedOn, 'Not recorded') },
    { name: 'Awarded', value: dayOr(post.completedOn, 'Not yet') },
  ]
}
