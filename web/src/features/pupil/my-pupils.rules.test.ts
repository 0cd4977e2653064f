import { describe, expect, test } from 'vitest'
import { chosenOf, hasSomethingToKnow, helpLines, type Mine, mostHelpful } from './my-pupils.rules.ts'

const mine = (strategies: string | null, helps: string | null = null): Mine => ({
  helps: strategies === null ? null : { strategies, outcomes: [] },
  glance: helps === null ? null : { helps, notHelpful: null, emergency: null, arrangements: [] },
})

describe('what helps a class', () => {
  test('is what helps two or more of them, most first, whatever its capitals and full stops', () => {
    const pupils = [
      mine('Key words on the board.\nOne instruction at a time'),
      mine('key words on the board', 'One instruction at a time.'),
      mine('Key words on the board\nKey words on the board.'),
      mine('A seat by the door'),
    ]
    expect(mostHelpful(pupils)).toEqual([
      { says: 'Key words on the board.', pupils: 3 },
      { says: 'One instruction at a time', pupils: 2 },
    ])
  })

  test('is at most three lines, and none where nobody shares one', () => {
    const all = 'a line\nb line\nc line\nd line'
    expect(mostHelpful([mine(all), mine(all)])).toHaveLength(3)
    expect(mostHelpful([mine('This'), mine('That'), mine(null)])).toEqual([])
  })
})

test('the child’s own words stand before the plan, each line once', () => {
  expect(helpLines(mine('Ten seconds\nA card', 'A card\nQuiet'))).toEqual(['A card', 'Quiet', 'Ten seconds'])
})

test('somebody with a signed document is known although they are not on the register', () => {
  expect(hasSomethingToKnow({ status: 'N', glance: null })).toBe(false)
  expect(hasSomethingToKnow({ status: 'W', glance: null })).toBe(true)
  expect(hasSomethingToKnow({ status: 'N', glance: mine(null, 'Quiet').glance })).toBe(true)
})

test('the class that is shown is the one asked for, else the lesson that is now or comes next, else all', () => {
  const groups = [
    { key: 'a', lesson: { is: 'over' as const } },
    { key: 'b', lesson: { is: 'later' as const } },
    { key: 'c', lesson: { is: 'now' as const } },
  ]
  expect(chosenOf(groups, null)).toBe('c')
  expect(chosenOf(groups.slice(0, 2), null)).toBe('b')
  expect(chosenOf(groups.slice(0, 1), null)).toBe('all')
  expect(chosenOf(groups, 'a')).toBe('a')
  expect(chosenOf(groups, 'all')).toBe('all')
  expect(chosenOf(groups, 'somebody else’s group')).toBe('c')
})
