import { filled, type LetterField } from './letter-fields.rules.ts'
import type { Kind } from './letters.form.ts'

/** The letters Waymark suggests, in plain words. Each is read and changed by a person before it goes out. */
const toFamily: Readonly<Record<Kind, string>> = {
  joined: `{pupil} began to have SEN Support at {school} on {since}. This means that we give {pupil} help that is additional to, or different from, what most pupils of the same age need.

We will make a plan with you and with {pupil}: what goes well, what is hard, what we hope for by when, and what we will do. We will meet at least three times a year to look at how it is going.

You know {pupil} best. Please tell us what you see at home, what helps and what you would like us to know. You can ask to meet at any time.

Every area has a free service that gives families information and advice about special educational needs and is independent of the school. The local authority’s local offer says how to reach it.

{senco}
SENCO, {school}`,
  left: `{pupil} no longer has SEN Support at {school}, from {since}. We decided this because the help that every teacher gives now meets what {pupil} needs.

We will keep looking at how {pupil} is doing, as we do for every pupil. If you see something that worries you, please tell us: support can begin again.

If you do not agree, please get in touch. We would like to hear why.

{senco}
SENCO, {school}`,
  changed: `What we record about {pupil}’s special educational needs at {school} has changed. From {since}, {pupil} {status}.

We will talk with you about what this means for the help that {pupil} is given, and who will be in touch. You know {pupil} best: please tell us what you think, and ask whatever you would like to know.

Every area has a free service that gives families information and advice about special educational needs and is independent of the school. The local authority’s local offer says how to reach it.

{senco}
SENCO, {school}`,
  other: '',
}

const toYoungPerson: Readonly<Record<Kind, string>> = {
  joined: `You began to have SEN Support at {school} on {since}. This means that we give you help that is additional to, or different from, what most people of your age need.

We will make a plan with you: what goes well, what is hard, what you hope for by when, and what we will do. You decide with us, and you can bring your family if you wish. We will look at how it is going at least three times a year.

Please tell us what helps and what you would like us to know. You can ask to meet at any time.

Every area has a free service that gives young people information and advice about special educational needs and is independent of the school. The local authority’s local offer says how to reach it.

{senco}
SENCO, {school}`,
  left: `You no longer have SEN Support at {school}, from {since}. We decided this because the help that every teacher gives now meets what you need.

If something worries you, please tell us: support can begin again. If you do not agree, please get in touch.

{senco}
SENCO, {school}`,
  changed: `What we record about your special educational needs at {school} has changed. From {since}: {status}.

We will talk with you about what this means for the help you are given. You decide with us, and you can bring your family if you wish.

Every area has a free service that gives young people information and advice about special educational needs and is independent of the school. The local authority’s local offer says how to reach it.

{senco}
SENCO, {school}`,
  other: '',
}

export interface LetterFacts {
  pupil: string
  school: string
  since: string
  senco: string
  /** What is recorded now, as the end of a sentence about the pupil. */
  status: string
  today: string
  /** Over compulsory school age: the rights are the young person's own (Children and Families Act 2014, Part 3). */
  youngPerson: boolean
  contacts: readonly { title: string | null; forename: string | null; surname: string; parental: boolean | null }[]
}

export interface Draft {
  addressee: string
  body: string
}

/** The letter as it is suggested, with what is known filled in. */
export function draftOf(kind: Kind, facts: LetterFacts): Draft {
  return draftFrom((facts.youngPerson ? toYoungPerson : toFamily)[kind], facts)
}

/** A template of the school, or one of Waymark's, with what is known filled in. */
export function draftFrom(template: string, facts: LetterFacts): Draft {
  const addressee = facts.youngPerson ? facts.pupil : parentsOf(facts.contacts)
  const values: Record<LetterField, string> = { ...facts, learner: facts.pupil, parents: addressee }
  if (template === '' || /\{parents\}/.test(template)) return { addressee, body: filled(template, values).text }
  return { addressee, body: `Dear ${addressee},\n\n${filled(template, values).text}` }
}

/** The parents as they are recorded; the general words where nobody is recorded with parental responsibility. */
function parentsOf(contacts: LetterFacts['contacts']): string {
  const names = contacts
    .filter(({ parental }) => parental === true)
    .map(({ title, forename, surname }) => [title ?? forename, surname].filter(Boolean).join(' '))
  return names.length > 0 ? names.slice(0, 2).join(' and ') : 'parent or carer'
}
