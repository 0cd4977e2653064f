import type { Area, Decision } from '#features/concerns/concerns.form.ts'

/** What a teacher of the demonstration saw. Everybody in it is made up. */
export const concernsTold: readonly {
  area: Area
  seen: string
  tried: string
  decision: readonly [Decision, reason: string, lookAgainInDays: number | null] | null
}[] = [
  {
    area: 'CI',
    seen: 'Answers well about dinosaurs and loses the thread of an instruction with three steps, in most lessons. Watches the others and copies.',
    tried: 'Steps on a card: follows two of three. A seat near the front: no change.',
    decision: null,
  },
  {
    area: 'CL',
    seen: 'Explains science out loud better than most. Reads a page in about four times the time of the class, and avoids reading aloud.',
    tried: 'Texts a day ahead: reads more willingly.',
    decision: null,
  },
  {
    area: 'SEMH',
    seen: 'Kind to younger pupils. Has left the room four times in three weeks, always before group work.',
    tried: 'Choosing the group beforehand: stayed twice of three times.',
    decision: ['ask-teachers', 'Is it group work everywhere, or this lesson?', null],
  },
  {
    area: 'SP',
    seen: 'Turns the head to one side when I speak from the back of the room; asks for things again.',
    tried: 'Speaking from the front: fewer questions.',
    decision: ['assess', 'A hearing check first: the family is asked to see their doctor', 30],
  },
  {
    area: 'CL',
    seen: 'Number facts do not stay from one week to the next. Draws and builds with great care.',
    tried: 'Counters and number lines for three weeks: right while they are there.',
    decision: ['watch', 'Good teaching seems to reach it: look again after half a term', 40],
  },
  {
    area: 'unsure',
    seen: 'Very quiet since the half-term.',
    tried: 'A word at the door each day.',
    decision: ['no-action', 'The family told us of a death at home; the form tutor sees to it', null],
  },
]

const plan = (pupilView: string, strategies: string) => ({
  pupilView,
  familyView: 'Happy at home, tired after school. Talks about friends more than before.',
  needs: 'Understands ideas quickly when they are shown. Needs time to take in words.',
  evidence: 'Reading test in September; what three teachers saw in October.',
  strategies,
})

/** Plans of support: the first is reviewed and its next cycle begun, the others run. */
export const plansTold = [
  {
    notHelpful: 'Being asked to copy a lot from the board.',
    allowed: 'A copy of the board',
    reviewIn: 20,
    agreedBefore: 70,
    reviewed: '6 of 10',
    note: 'Did it without the card on Tuesday',
    plan: plan(
      'I like it when you show me first. Copying from the board is hard.',
      'Shows one worked example before each task; gives instructions one at a time, with a card; waits ten seconds for an answer',
    ),
    outcomes: [
      {
        area: 'CI',
        says: 'Follows a spoken instruction of three steps the first time',
        baseline: '2 of 10',
        target: '8 of 10',
        counting: ['times of 10', 2, 8],
        provision: 'A teaching assistant practises instructions with two pupils for 15 minutes, three times a week',
      },
    ],
  },
  {
    notHelpful: 'Reading aloud without warning.',
    allowed: 'A reader',
    reviewIn: 18,
    agreedBefore: 60,
    reviewed: null,
    note: 'Read the whole question aloud to a friend',
    plan: plan(
      'Reading with somebody is better than reading alone.',
      'Gives new words and the text a day ahead; never asks to read aloud without asking first',
    ),
    outcomes: [
      {
        area: 'CL',
        says: 'Reads a page of the class book aloud with at most three mistakes',
        baseline: '11 mistakes',
        target: '3 mistakes',
        counting: ['mistakes on a page', 11, 3],
        provision: 'Paired reading with a trained sixth-former for 20 minutes each Tuesday and Thursday',
      },
      {
        area: 'SEMH',
        says: 'Asks for help with a card before giving up',
        baseline: '1 of 5 lessons',
        target: '4 of 5 lessons',
        counting: ['lessons of 5', 1, 4],
        provision: 'The class teacher agrees the card with each subject teacher and looks at the tally every Friday',
      },
    ],
  },
  {
    notHelpful: 'Being hurried when the bag is packed.',
    allowed: 'Five minutes more at the end of a lesson',
    reviewIn: -5,
    agreedBefore: 90,
    reviewed: null,
    note: 'Packed everything on Monday, two things missing on Thursday',
    plan: plan('I want to do things by myself.', 'Puts a picture list of what is needed on the desk at the start of each lesson'),
    outcomes: [
      {
        area: 'CL',
        says: 'Comes to each lesson with all that is needed',
        baseline: '3 of 10 lessons',
        target: '9 of 10 lessons',
        counting: ['lessons of 10', 3, 9],
        provision: 'The form tutor goes through the bag with the picture list for five minutes each morning',
      },
    ],
  },
] as const
