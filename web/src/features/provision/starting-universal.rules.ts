import { everyLesson, measured, type StartingProvision } from './starting-shape.rules.ts'

/** What every teacher can give in every lesson. */
export const startingUniversal: readonly StartingProvision[] = [
  {
    ...everyLesson,
    key: 'words-on-board',
    name: 'Key words on the board',
    about:
      'Five to eight words of the lesson stand on the board with a picture or a plain meaning, and are said aloud before they are needed.',
    areas: ['CI', 'CL'],
    ...measured('Words of the unit explained correctly, out of 20'),
    expectedEffect: 'Pupils use the words of the unit when they speak and write.',
  },
  {
    ...everyLesson,
    key: 'one-instruction',
    name: 'One instruction at a time',
    about: 'The teacher says one step, waits ten seconds, and leaves the steps on the board as a short numbered list.',
    areas: ['CI', 'CL'],
    ...measured('Steps followed without a prompt, out of 10'),
    expectedEffect: 'Pupils begin work without asking what to do.',
  },
  {
    ...everyLesson,
    key: 'calm-start',
    name: 'Quiet start to every lesson',
    about: 'Pupils are met at the door, go to a known place, and begin a task that is on the desk and needs no help.',
    areas: ['SEMH', 'CI'],
    ...measured('Lessons of the week begun within three minutes'),
    expectedEffect: 'Fewer lessons begin with a pupil outside the room.',
  },
  {
    ...everyLesson,
    key: 'seating',
    name: 'Seating by what helps',
    about:
      'Places are chosen for sight, hearing, company and distraction, written on the seating plan, and looked at each half-term.',
    areas: ['SP', 'SEMH', 'CI'],
    ...measured('Minutes on task in a lesson that is watched, out of 20'),
    expectedEffect: 'Pupils can see, hear and work without moving.',
  },
  {
    ...everyLesson,
    key: 'print',
    name: 'Print that can be read',
    about: 'Sheets are in 14 point or more on tinted paper, one task to a page, with space for the answer beside its question.',
    areas: ['SP', 'CL'],
    ...measured('Words read aloud correctly in a minute'),
    expectedEffect: 'Pupils read the sheet without help.',
  },
  {
    ...everyLesson,
    key: 'worked-examples',
    name: 'Worked examples that fade',
    about: 'A whole worked example is shown first, then one with a step missing, then one with only the beginning.',
    areas: ['CL'],
    ...measured('Questions of the unit correct, out of 10'),
    expectedEffect: 'Pupils do the last kind alone by the end of the unit.',
  },
  {
    ...everyLesson,
    key: 'visual-timetable',
    name: 'The day as pictures',
    about:
      'The order of the day or the lesson is shown in pictures or words, and each part is taken off when it is done. Changes are shown beforehand.',
    areas: ['CI', 'SEMH'],
    ...measured('Changes of activity managed calmly, out of 10'),
    expectedEffect: 'Pupils know what comes next and go to it calmly.',
  },
  {
    ...everyLesson,
    key: 'movement',
    name: 'A reason to move',
    about:
      'Two planned times in a lesson to stand, hand out or carry, for everybody or for those who need it, before it is asked for.',
    areas: ['SP', 'SEMH'],
    ...measured('Minutes on task in a lesson that is watched, out of 20'),
    expectedEffect: 'Pupils stay with the work between the breaks.',
  },
  {
    ...everyLesson,
    key: 'ways-to-answer',
    name: 'More than one way to answer',
    about: 'Pupils may answer aloud, on a whiteboard, with a picture, typed or to a partner. The question stays the same.',
    areas: ['CL', 'CI', 'SP'],
    ...measured('Questions of the lesson answered, out of 10'),
    expectedEffect: 'Pupils show what they know in every lesson.',
  },
  {
    ...everyLesson,
    key: 'trusted-adult',
    name: 'Check in with a known adult',
    about:
      'The form tutor greets the pupil by name, asks one set question, and writes down the answer. It takes two minutes of registration.',
    areas: ['SEMH'],
    ...measured('How the week went, in the pupil’s words, 1 to 5'),
    expectedEffect: 'The pupil names an adult to go to.',
  },
]
