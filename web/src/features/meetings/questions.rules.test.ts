import { expect, test } from 'vitest'
import { agendaFrom } from './agenda.rules.ts'
import { calendarOf, invitationOf } from './invitation.rules.ts'
import { timeWords } from './meeting-words.rules.ts'
import { personRoles } from './meetings.form.ts'
import { answersTo, asOneText, inOwnWords, questionsFor } from './questions.rules.ts'
import { slotTimes } from './slots.rules.ts'
import { stepsOf } from './steps.rules.ts'

test('only what was asked is kept: unknown fields, unknown pictures and empty words are not', () => {
  const typed = { good: '  My dog ', 'good-pictures': ['friends', 'drop table', 'music'], wish: '', status: 'E' }
  expect(answersTo(questionsFor('pupil'), typed)).toEqual({ good: 'My dog', 'good-pictures': ['friends', 'music'] })
})

test('what was said is shown in order, pictures as words, and what was left open is left out', () => {
  const answers = { 'helps-pictures': 'quiet', wish: 'Spelling', hard: 'Loud rooms', 'hard-pictures': ['noise'] }
  expect(inOwnWords('pupil', answers)).toEqual([
    { asks: 'What helps you learn?', says: 'A quiet place' },
    { asks: 'What is hard?', says: 'Noise. Loud rooms' },
    { asks: 'What do you want to get better at?', says: 'Spelling' },
  ])
  expect(asOneText('parent', { said: 'He likes school' })).toBe('By word of mouth: He likes school')
  expect(asOneText('parent', {})).toBe('')
})

test('a pupil is asked one question at a time, whatever the address says; everybody else all at once', () => {
  expect(stepsOf('pupil', null)).toMatchObject({ step: 1, steps: { length: 5 } })
  for (const [asked, step] of [
    ['3', 3],
    ['99', 5],
    ['-1', 1],
    ['x', 1],
  ] as const)
    expect(stepsOf('pupil', asked).step).toBe(step)
  for (const role of personRoles.filter((one) => one !== 'pupil'))
    expect(stepsOf(role, '4')).toMatchObject({ step: 1, steps: { length: 1 } })
})

test('the agenda is made of what is known, the child first, and is a whole list where nothing is', () => {
  const plan = { strategies: 'A card', outcomes: [{ says: 'Asks for help', baseline: '2 of 10', target: '8 of 10' }] }
  expect(agendaFrom('Ada', plan).split('\n')).toEqual([
    '1. What Ada says',
    '2. What the family says',
    '3. What goes well',
    '4. How it goes: Asks for help (from 2 of 10 to 8 of 10)',
    '5. What every teacher does: does it still help?',
    '6. What changes, and who does what by when',
    '7. When we meet next',
  ])
  expect(agendaFrom('Ada', null)).toContain('4. What changes')
})

test('an invitation names the school, the day and the link, and no child; the calendar has the hour in England', () => {
  const meeting = { meetingId: 'm', heldOn: '2026-07-10', startsAt: '15:30', minutesLong: 45, place: 'Room 2' }
  const { subject, text, calendar } = invitationOf(meeting, {
    school: 'Alderwick School',
    to: 'Mrs Okoro',
    from: 'Ruth',
    address: 'https://x.test/answer/abc',
    lastDay: '2026-07-10',
  })
  expect(subject).toBe('A meeting at Alderwick School on 10 July 2026')
  expect(text).toContain('10 July 2026, at 3.30pm, Room 2')
  expect(text).toContain('https://x.test/answer/abc')
  expect(calendar).toMatch(/DTSTART:20260710T143000Z[\s\S]*DTEND:20260710T151500Z/)
  expect(calendarOf({ ...meeting, startsAt: null }, 'S')).toContain('DTSTART;VALUE=DATE:20260710')
})

test.each([
  ['09:00', '9am'],
  ['12:05', '12.05pm'],
  ['00:30', '12.30am'],
  ['15:30', '3.30pm'],
])('%s is said %s', (at, says) => expect(timeWords(at)).toBe(says))

test('slots follow one another, over the hour, and not past midnight', () => {
  expect(slotTimes('16:50', 10, 3)).toEqual(['16:50', '17:00', '17:10'])
  expect(slotTimes('23:50', 10, 1)).toEqual(['23:50'])
  expect(slotTimes('23:50', 10, 2)).toBeNull()
})
