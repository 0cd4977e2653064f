import fs from 'node:fs'
import { usualScale } from '@waymark/provision'
import { describe, expect, test } from 'vitest'
import { pdfOf } from '#platform/paper/pdf.server.ts'
import { wordOf } from '#platform/paper/word.server.ts'
import { aboutPdf, htmlOfWord, lowestLine, pagesOf, readsPdf } from '#tests/support/read-paper.ts'
import { mapPaper } from './map.document.ts'
import { nothing } from './sums.rules.ts'
import { type GroupFact, type PlaceFact, treeOf, type Wave } from './tree.rules.ts'

const names = [
  'Reading fluency',
  'Key words before the lesson',
  'Talk Together',
  'Emotional literacy',
  'Number sense',
  'Handwriting',
  'Social stories',
  'Precision teaching',
]

/** A school that gives so many provisions, the last five of them ways of teaching for everybody. */
function aSchoolOf(provisions: number) {
  const groups: GroupFact[] = []
  const places: PlaceFact[] = []
  for (let at = 0; at < provisions; at++) {
    const universal = at >= provisions - 5
    const wave: Wave = universal ? 'universal' : at % 4 === 0 ? 'specialist' : 'targeted'
    const pupils = universal ? 0 : 1 + ((at * 5) % 14)
    const cost = 1000 * pupils
    groups.push({
      groupId: `g${at}`,
      name: 'Group A',
      kind: universal ? 'universal' : 'group',
      room: null,
      fundedFrom: 'notional',
      meantFor: null,
      reviewOn: null,
      review: null,
      provisionId: `p${at}`,
      provision: `${names[at % names.length]} ${at + 1}`,
      wave,
      area: 'CL',
      measure: null,
      slots: universal ? [] : [1, 3, 5].map((weekday) => ({ weekday, startsAt: '10:20', minutes: 20, week: 'every' as const })),
      adults: universal ? [] : [{ staffId: 's', name: at % 3 ? 'Jo Bennett' : 'Samantha Featherstonehaugh-Price', share: 100 }],
      sums: { ...nothing(true), planned: 60, delivered: 53, money: { planned: cost, toDate: cost, forecast: cost } },
    })
    for (let n = 0; n < pupils; n++)
      places.push({
        groupId: `g${at}`,
        pupilId: `${at} ${n}`,
        surname: 'Okoro',
        forename: 'Ada',
        year: '9',
        class: '9C',
        entryValue: null,
        exitValue: null,
        went: [null, 2, 3, 4][n % 4] ?? null,
        planned: 60,
        delivered: 53,
        open: 0,
        plannedMinutes: 0,
        minutes: 0,
        money: { planned: 1000, toDate: 1000, forecast: 1000 },
      })
  }
  return mapPaper({
    tree: treeOf(groups, places, true),
    span: { name: 'Autumn 2026' },
    waveWords: {},
    scaleWords: usualScale,
    school: 'Alderwick School',
    today: '2026-11-23',
    narrowed: '',
  })
}

/** What a line of this typeface stands high, of its size. */
const smallest = 1.29

describe.skipIf(!readsPdf())('the map on paper (skipped where poppler-utils is not installed)', () => {
  test.each([12, 40, 120])(
    'of %i provisions is one A3 page on its side, tagged, with each of them and no child',
    async (provisions) => {
      const paper = aSchoolOf(provisions)
      const pdf = await pdfOf([paper])
      if (process.env['LOOK']) fs.writeFileSync(`${process.env['LOOK']}/map-${provisions}.pdf`, pdf)
      expect(aboutPdf(pdf)).toMatchObject({ Tagged: 'yes', Pages: '1', 'Page size': expect.stringContaining('1190.55 x 841.89') })
      expect(Buffer.from(pdf).includes('pdfuaid')).toBe(true)
      const words = pagesOf(pdf).join(' ').replace(/\s+/g, ' ')
      for (const one of ['Specialist', 'Targeted', 'Universal', 'Autumn 2026', '53 of 60 sessions']) expect(words).toContain(one)
      for (let at = 1; at <= provisions; at++) expect(words).toMatch(new RegExp(`\\b${at}\\b`))
      expect(words).not.toContain('Okoro')
      expect(lowestLine(pdf)).toBeGreaterThanOrEqual(7 * smallest)
    },
  )

  test('of more than one sheet holds goes on overleaf, says so, and grows no smaller', async () => {
    const pdf = await pdfOf([aSchoolOf(220)])
    const pages = pagesOf(pdf)
    expect(pages.length).toBe(2)
    expect(pages[0]).toContain('It goes on overleaf')
    const words = pages.join(' ').replace(/\s+/g, ' ')
    for (let at = 1; at <= 220; at++) expect(words).toMatch(new RegExp(`\\b${at}\\b`))
    expect(lowestLine(pdf)).toBeGreaterThanOrEqual(7 * smallest)
  })

  test('of a school that gives nothing says so', async () => {
    const tree = treeOf([], [], true)
    const paper = mapPaper({
      tree,
      span: { name: 'Autumn 2026' },
      waveWords: {},
      scaleWords: usualScale,
      school: 'S',
      today: '2026-11-23',
      narrowed: '',
    })
    expect(pagesOf(await pdfOf([paper])).join()).toContain('Nothing is given in these days')
  })
})

test('in Word each layer is a table with the same facts', async () => {
  const html = await htmlOfWord(await wordOf(aSchoolOf(12)))
  for (const words of ['Specialist', 'Reading fluency 1', '53 of 60 sessions']) expect(html).toContain(words)
})
