import type { PersonRole } from './meetings.form.ts'

export interface Picture {
  id: string
  words: string
}
export interface Question {
  id: string
  asks: string
  hint: string
  /** Pictures to choose from; words can be added to each. */
  pictures?: readonly Picture[]
}

const pictures = (...words: readonly (readonly [string, string])[]): Picture[] => words.map(([id, says]) => ({ id, words: says }))

/** For a pupil: one question at a time, in words a six-year-old is read aloud. */
const pupil: readonly Question[] = [
  {
    id: 'good',
    asks: 'What is good about school?',
    hint: 'Tap the pictures you like. You can tap more than one.',
    pictures: pictures(
      ['friends', 'My friends'],
      ['teachers', 'My teachers'],
      ['reading', 'Reading'],
      ['numbers', 'Maths'],
      ['making', 'Making things'],
      ['sport', 'Sport'],
      ['music', 'Music'],
      ['break', 'Break time'],
    ),
  },
  {
    id: 'helps',
    asks: 'What helps you learn?',
    hint: 'Tap the pictures that help. You can tap more than one.',
    pictures: pictures(
      ['time', 'More time'],
      ['quiet', 'A quiet place'],
      ['pictures', 'Pictures to look at'],
      ['adult', 'A grown-up near me'],
      ['partner', 'Working with a friend'],
      ['moving', 'Moving about'],
      ['steps', 'Small steps'],
      ['screen', 'A computer'],
    ),
  },
  {
    id: 'hard',
    asks: 'What is hard?',
    hint: 'Tap what is hard for you. It is fine if nothing is.',
    pictures: pictures(
      ['writing', 'Writing'],
      ['reading', 'Reading'],
      ['numbers', 'Maths'],
      ['noise', 'Noise'],
      ['changes', 'Changes'],
      ['people', 'Being with others'],
      ['sitting', 'Sitting still'],
      ['asking', 'Asking for help'],
    ),
  },
  { id: 'wish', asks: 'What do you want to get better at?', hint: 'Write it, or ask a grown-up to write your words.' },
  { id: 'say', asks: 'What should the grown-ups know?', hint: 'Anything you want. You can skip this.' },
]

const parent: readonly Question[] = [
  { id: 'well', asks: 'What is going well?', hint: 'At home and at school. What are you proud of?' },
  { id: 'hard', asks: 'What is hard, or worries you?', hint: 'What have you noticed, and when?' },
  { id: 'helps', asks: 'What helps at home?', hint: 'Things you do that the school could do too.' },
  { id: 'hopes', asks: 'What do you hope for?', hint: 'By next term, and later.' },
  {
    id: 'talk',
    asks: 'What would you like to talk about at the meeting?',
    hint: 'Questions for the school, or people who should be there.',
  },
]

const professional: readonly Question[] = [
  { id: 'work', asks: 'Your work with the child since the last meeting', hint: 'What you did, and when.' },
  { id: 'progress', asks: 'What has changed', hint: 'Against the outcomes you work towards, with what shows it.' },
  { id: 'advice', asks: 'What you advise', hint: 'What should be given: what, by whom, how often, how long.' },
]

const staff: readonly Question[] = [
  { id: 'well', asks: 'What is going well in your lessons?', hint: 'Strengths first.' },
  { id: 'hard', asks: 'What is hard, and what have you tried?', hint: 'What you saw, and its effect.' },
]

const byRole: Readonly<Record<PersonRole, readonly Question[]>> = { pupil, parent, professional, staff }

export const questionsFor = (role: PersonRole): readonly Question[] => byRole[role]

/** What was answered, by the question's id; the pictures chosen stand beside the words, under the id and `-pictures`. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

const longest = 4000

/** Keeps only answers to questions that were asked, and only pictures that were shown. */
export function answersTo(
  questions: readonly Question[],
  typed: Readonly<Record<string, unknown>>,
): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {}
  for (const { id, pictures: shown } of questions) {
    const words = typed[id]
    if (typeof words === 'string' && words.trim()) kept[id] = words.trim().slice(0, longest)
    const chosen = [typed[`${id}-pictures`]].flat().filter((one) => shown?.some((picture) => picture.id === one))
    if (chosen.length > 0) kept[`${id}-pictures`] = chosen.map(String)
  }
  return kept
}

/** The answers in words, question by question; what was left open is left out. */
export function inOwnWords(role: PersonRole, answers: Answers): { asks: string; says: string }[] {
  // Written down by staff for somebody who would rather talk.
  if (typeof answers['said'] === 'string') return [{ asks: 'By word of mouth:', says: answers['said'] }]
  return questionsFor(role).flatMap(({ id, asks, pictures: shown = [] }) => {
    const chosen = shown
      .filter((picture) => [answers[`${id}-pictures`]].flat().includes(picture.id))
      .map((picture) => picture.words)
    const says = [chosen.join(', '), answers[id]].filter((words) => typeof words === 'string' && words !== '').join('. ')
    return says ? [{ asks, says }] : []
  })
}

/** One text for the plan or the review: what was asked, and what was said. */
export const asOneText = (role: PersonRole, answers: Answers): string =>
  inOwnWords(role, answers)
    .map(({ asks, says }) => `${asks} ${says}`)
    .join('\n')
