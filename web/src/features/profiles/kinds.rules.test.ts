import { expect, test } from 'vitest'
import { arrangementState, changesBetween, contentFrom, kinds, profileKinds } from './kinds.rules.ts'
import { profilePaper } from './profile.document.ts'

test('every kind has sections with different ids and words for each', () => {
  for (const kind of profileKinds) {
    const { sections } = kinds[kind]
    expect(new Set(sections.map(({ id }) => id)).size, kind).toBe(sections.length)
    for (const one of sections) expect(one.title && one.hint, `${kind} ${one.id}`).toBeTruthy()
  }
})

test('what is proposed and is not law says so, on its page and on paper', () => {
  expect(kinds['individual-support-plan'].notice).toMatch(/not law/)
  const profile = {
    kind: 'individual-support-plan',
    state: 'draft',
    content: {},
    signedOn: null,
    signedBy: null,
    agreedWith: null,
    reviewOn: null,
  } as const
  const paper = profilePaper({
    about: { forename: 'Ada', surname: 'O', class: null },
    school: 'S',
    today: '2026-11-24',
    profile,
    layout: [],
    arrangements: [],
  })
  expect(paper.blocks[0]).toMatchObject({ kind: 'note', text: expect.stringContaining('not law') })
  expect(paper.mark).toBe('Draft')
})

test('an empty section is nothing, and line ends of the network are not changes', () => {
  const content = contentFrom('one-page', { 'section-helps': 'One\r\nTwo ', 'section-matters': '  ', other: 'x' })
  expect(content).toEqual({ helps: 'One\nTwo' })
  expect(changesBetween('one-page', content, { helps: 'One\nTwo', matters: 'Buses' })).toEqual([
    { title: 'What matters to me', now: '', before: 'Buses' },
  ])
})

test('an approval stands on its last day, and has run out on the next', () => {
  const one = { form8: 'approved', expiresOn: '2026-11-23' } as const
  expect(arrangementState(one, '2026-11-23')).toBe('Approved')
  expect(arrangementState(one, '2026-11-24')).toBe('Has run out')
})
