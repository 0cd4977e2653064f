export const profileKinds = [
  'one-page',
  'healthcare',
  'risk',
  'adjustments',
  'transition',
  'personal-support',
  'individual-support-plan',
] as const
export type ProfileKind = (typeof profileKinds)[number]

export const isProfileKind = (word: string): word is ProfileKind => profileKinds.some((kind) => kind === word)

export interface Section {
  id: string
  title: string
  hint: string
}
export interface Kind {
  title: string
  for: string
  /** Where it is not law, or where its source was not read: said on its pages and on paper. */
  notice: string | null
  sections: readonly Section[]
}

const section = (id: string, title: string, hint: string): Section => ({ id, title, hint })

const knowledge =
  'UNCHECKED: the headings follow what guidance for schools asks for, from knowledge and not from the text. A health professional agrees what stands here.'

/** Each kind of document: what it is for, and what it says, in order (content-requirements.md, lists 7, 8 and 15). */
export const kinds: Readonly<Record<ProfileKind, Kind>> = {
  'one-page': {
    title: 'One-page profile',
    for: 'What every adult knows before the lesson begins, in the child’s own words.',
    notice: null,
    sections: [
      section('admire', 'What people like and admire about me', 'Strengths first: from the child, family, friends and staff.'),
      section('matters', 'What matters to me', 'People, interests, how I like things to be.'),
      section('helps', 'How to support me well', 'What works, as the child would say it.'),
      section('not-helpful', 'What does not help', 'What makes a day harder.'),
      section('in-class', 'In every lesson', 'Named strategies for each teacher.'),
      section('keeping-safe', 'Arrangements and keeping me safe', 'Access arrangements, medical facts that staff have to know.'),
    ],
  },
  healthcare: {
    title: 'Individual healthcare plan',
    for: 'What a pupil with a medical condition needs in school, every day and in an emergency.',
    notice: knowledge,
    sections: [
      section('emergency', 'In an emergency', 'What it looks like, what to do, whom to call, and if that fails.'),
      section('condition', 'The condition', 'What it is, triggers, signs, treatment.'),
      section(
        'daily',
        'Every day',
        'Medicine and dose, side effects, where it is kept, equipment, food and drink, rest, the rooms.',
      ),
      section('learning', 'Learning and feelings', 'Absence, exams, rest, catching up, somebody to talk to.'),
      section('level', 'Who does what', 'What the pupil does alone, what staff do, who is trained, who covers.'),
      section('know', 'Who needs to know', 'Which staff, and how they are told.'),
      section('consent', 'Permission', 'Written permission of the parents and the head for medicine in school.'),
      section('trips', 'Away from school', 'Trips, sport, clubs: arrangements and risks.'),
      section('contacts', 'Contacts', 'Family, clinic, doctor. Kept to those who need them.'),
    ],
  },
  risk: {
    title: 'Plan for behaviour and safety',
    for: 'What helps a pupil stay calm and everybody stay safe. Behaviour is read as communication.',
    notice: null,
    sections: [
      section('good', 'What a good day looks like', 'Strengths, interests, people who matter.'),
      section('tells', 'What behaviour tells us', 'What it may mean: tiredness, noise, change, pain, worry.'),
      section('early', 'Early signs, and what helps then', 'What to do and say; what not to.'),
      section('risks', 'Risks', 'To whom, when, how likely, how serious.'),
      section('crisis', 'If it is not safe', 'Who comes, where to, what is never done.'),
      section('after', 'Afterwards', 'Time, repair, who is told, what is written down.'),
    ],
  },
  adjustments: {
    title: 'Reasonable adjustments and exams',
    for: 'What is done so that a disabled pupil is not at a substantial disadvantage, in lessons and in exams.',
    notice: 'The dates that exam boards set are not in Waymark: enter those of the approval you hold.',
    sections: [
      section('disadvantage', 'What gets in the way', 'In lessons, tests, the building, trips, clubs.'),
      section('daily', 'What is done in lessons', 'The normal way of working.'),
      section('exams', 'What is done in tests and exams', 'And how often it was used this term.'),
      section('equipment', 'Equipment and files', 'Auxiliary aids, enlarged print, software.'),
    ],
  },
  transition: {
    title: 'Transition plan',
    for: 'So that the next class, phase or school is ready before the pupil arrives.',
    notice: null,
    sections: [
      section('moving', 'From where, to where, when', 'And who holds the pen on both sides.'),
      section('views', 'What the pupil and the family say', 'Hopes and worries.'),
      section('needed', 'What goes on, and what is at risk', 'Provision that has to be there on the first day.'),
      section('shared', 'What is handed over', 'Papers, when, who confirmed they have them.'),
      section('visits', 'Visits and people', 'Who meets whom, when.'),
      section('staff', 'What staff need', 'Briefing, training, equipment, access arrangements.'),
      section('adulthood', 'Towards adulthood (from Year 9)', 'Work or study, living, friends and community, health.'),
      section('six-weeks', 'After six weeks', 'When somebody looks at how it went.'),
    ],
  },
  'personal-support': {
    title: 'Personalised support plan',
    for: 'For a pupil whose support is their own: strategies, adults, places and money in one place.',
    notice: null,
    sections: [
      section('voice', 'In my own words', 'What matters, what helps.'),
      section('needs', 'What is needed', 'A summary; strengths belong in it.'),
      section('strategies', 'Strategies', 'Each named, with when and by whom.'),
      section('adults', 'Adults and places', 'Who, when, where, and who covers.'),
      section('funding', 'How the money is used', 'Individual and delegated funding.'),
    ],
  },
  'individual-support-plan': {
    title: 'Individual Support Plan (trial)',
    for: 'A form of plan that has been proposed. Try it beside the SEN Support plan.',
    notice: 'Proposed, not law. Nobody has to make this plan, and its contents may change.',
    sections: [
      section('layer', 'Layer of support (a local label, if you use one)', 'Leave empty if you do not.'),
      section('needs', 'What is needed', 'Strengths and barriers.'),
      section('provision', 'What is given', 'What, by whom, how often, how long.'),
      section('outcomes', 'What will be different', 'By when, and how it is seen.'),
      section('views', 'What the pupil and the family say', 'In their own words.'),
    ],
  },
}

export type Content = Readonly<Record<string, string>>

/** What of a form belongs to the document: only its own sections, trimmed. */
export function contentFrom(kind: ProfileKind, typed: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    kinds[kind].sections.flatMap(({ id }) => {
      const words = typed[`section-${id}`]
      return typeof words === 'string' && words.trim() !== '' ? [[id, words.trim().replace(/\r\n/g, '\n')]] : []
    }),
  )
}

/** The sections of a document that differ from those of another, with both texts. */
export const changesBetween = (
  kind: ProfileKind,
  now: Content,
  before: Content,
): { title: string; now: string; before: string }[] =>
  kinds[kind].sections.flatMap(({ id, title }) =>
    (now[id] ?? '') === (before[id] ?? '') ? [] : [{ title, now: now[id] ?? '', before: before[id] ?? '' }],
  )

/** What is known already and need not be typed again, for the first draft. */
export function firstDraft(
  kind: ProfileKind,
  known: {
    strengths: readonly string[]
    pupilView: string | null
    familyView: string | null
    strategies: string | null
    needs: string | null
  },
): Content {
  const { strengths, pupilView, familyView, strategies, needs } = known
  const offered: Partial<Record<ProfileKind, Record<string, string | null>>> = {
    'one-page': { admire: strengths.join('\n'), matters: pupilView, 'in-class': strategies },
    adjustments: { daily: strategies },
    transition: { views: [pupilView, familyView].filter(Boolean).join('\n\n') },
    'personal-support': { voice: pupilView, needs, strategies },
    'individual-support-plan': { needs, views: [pupilView, familyView].filter(Boolean).join('\n\n') },
  }
  return Object.fromEntries(Object.entries(offered[kind] ?? {}).flatMap(([id, words]) => (words ? [[id, words]] : [])))
}

export const form8Words = {
  'not-needed': 'No form needed',
  'to-do': 'Form 8 to do',
  assessed: 'Assessed (Form 8)',
  applied: 'Applied for',
  approved: 'Approved',
  refused: 'Refused',
} as const
export type Form8 = keyof typeof form8Words
export const form8s = Object.keys(form8Words) as [Form8, ...Form8[]]

/** How an arrangement stands on a day: an approval that has run out is said to have. */
export function arrangementState(one: { form8: Form8; expiresOn: string | null }, today: string): string {
  return one.expiresOn !== null && one.expiresOn < today ? 'Has run out' : form8Words[one.form8]
}
