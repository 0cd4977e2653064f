import type { Block, Paper } from '#platform/paper/paper.ts'
import { dayWords } from '#ui/dates.ts'
import { arrangementState, type Content, type Form8, kinds, type ProfileKind } from './kinds.rules.ts'
import { type Placed, sectionsOf } from './sections.rules.ts'

export interface ProfileOnPaper {
  about: { forename: string; surname: string; class: string | null }
  school: string
  today: string
  profile: {
    kind: ProfileKind
    state: 'draft' | 'signed'
    content: Content
    signedOn: string | null
    signedBy: string | null
    agreedWith: string | null
    reviewOn: string | null
  }
  layout: readonly Placed[]
  arrangements: readonly { says: string; evidence: string | null; form8: Form8; expiresOn: string | null }[]
}

/** A plan or profile on paper. What is empty is left out; a draft has lines to sign. */
export function profilePaper({ about, school, today, profile, arrangements, layout }: ProfileOnPaper): Paper {
  const { title, notice } = kinds[profile.kind]
  const sections = sectionsOf(profile.kind, layout, profile.content)
  const draft = profile.state === 'draft'
  const written = sections.flatMap(({ id, title: heading }): Block[] => {
    const words = profile.content[id]
    return words
      ? [
          { kind: 'heading', text: heading },
          { kind: 'text', text: words },
        ]
      : []
  })
  return {
    title,
    subtitle: [`${about.forename} ${about.surname}`, about.class].filter(Boolean).join(', '),
    school,
    date: dayWords(today),
    ...(draft ? { mark: 'Draft' } : {}),
    blocks: [
      ...(notice ? [{ kind: 'note', text: notice } as const] : []),
      ...written,
      ...(profile.kind === 'adjustments' ? tableOf(arrangements, today) : []),
      ...(draft
        ? [{ kind: 'signatures', names: ['For the school', 'Parent or carer', about.forename] } as const]
        : signedBy(profile)),
    ],
  }
}

function signedBy({ signedOn, signedBy: by, agreedWith, reviewOn }: ProfileOnPaper['profile']): Block[] {
  const rows = [
    { name: 'Signed', value: [signedOn && dayWords(signedOn), by].filter(Boolean).join(', ') },
    ...(agreedWith ? [{ name: 'Agreed with', value: agreedWith }] : []),
    ...(reviewOn ? [{ name: 'Next review', value: dayWords(reviewOn) }] : []),
  ]
  return [
    { kind: 'heading', text: 'Signed' },
    { kind: 'facts', rows },
  ]
}

function tableOf(arrangements: ProfileOnPaper['arrangements'], today: string): Block[] {
  if (arrangements.length === 0) return []
  const rows = arrangements.map((one) => [
    one.says,
    one.evidence ?? 'not recorded',
    arrangementState(one, today),
    one.expiresOn ? dayWords(one.expiresOn) : '',
  ])
  const head = ['Arrangement', 'Normal way of working', 'Form 8', 'Until']
  return [
    { kind: 'heading', text: 'Arrangements' },
    { kind: 'table', caption: 'What is allowed, on what evidence, until when', head, widths: [3, 4, 2, 2], rows },
  ]
}
