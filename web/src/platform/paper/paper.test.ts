import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aPicture } from '#tests/support/picture.ts'
import { aboutPdf, htmlOfWord, pagesOf, readsPdf } from '#tests/support/read-paper.ts'
import type { Block, Paper } from './paper.ts'
import { formatOf, paperResponse } from './paper-file.server.ts'
import { pdfOf } from './pdf.server.ts'
import { printable } from './printable.ts'
import { wordOf } from './word.server.ts'

const reads = readsPdf()

const paper = (blocks: readonly Block[], also: Partial<Paper> = {}): Paper => ({
  title: 'SEN Support plan',
  subtitle: 'Ada Okoro',
  school: 'Alderwick School',
  date: '24 November 2026',
  blocks,
  ...also,
})
const table = (rows: number): Block => ({
  kind: 'table',
  caption: 'Outcomes',
  head: ['Outcome', 'By'],
  widths: [3, 1],
  rows: Array.from({ length: rows }, (_, at) => [`Outcome number ${at + 1}`, '12 February 2027']),
})
const everything: readonly Block[] = [
  { kind: 'note', text: 'I like maps.\n\nBeing asked first is hard.' },
  { kind: 'facts', rows: [{ name: 'Agreed', value: '14 September 2026' }] },
  { kind: 'heading', text: 'What Ada will be able to do' },
  table(2),
  { kind: 'heading', text: 'Every teacher', level: 3 },
  { kind: 'list', items: ['Gives a card', 'Asks again'] },
  { kind: 'list', items: ['First', 'Then'], ordered: true },
  {
    kind: 'picture',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4" cx="4" cy="4"/></svg>',
    alt: 'A dot',
    widthMm: 10,
  },
  { kind: 'signatures', names: ['Parent or carer'] },
]

describe.skipIf(!reads)('a PDF (skipped where poppler-utils is not installed)', () => {
  test('bears the school’s sign in its head, in Word too, and is still checked', async () => {
    const logo = { mediaType: 'image/png', wide: 60, high: 30, picture: aPicture() } as const
    const [plain, signed] = [await pdfOf([paper(everything)]), await pdfOf([paper(everything)], logo)]
    expect(Buffer.from(plain).includes('/Subtype/Image') || Buffer.from(plain).includes('/Subtype /Image')).toBe(false)
    expect(Buffer.from(signed).toString('latin1')).toMatch(/\/Subtype ?\/Image/)
    expect(Buffer.from(signed).includes('pdfuaid')).toBe(true)
    expect(Object.keys(unzipSync(await wordOf(paper(everything), logo))).some((name) => /media\/.*png$/.test(name))).toBe(true)
  })

  test('is tagged, has a title, is on A4, and holds every fact that was given', async () => {
    const pdf = await pdfOf([paper(everything, { mark: 'Draft' })])
    expect(Buffer.from(pdf).includes('pdfuaid')).toBe(true)
    expect(aboutPdf(pdf)).toMatchObject({
      Title: 'SEN Support plan',
      Tagged: 'yes',
      Pages: '1',
      'Page size': expect.stringContaining('A4'),
    })
    const [page = ''] = pagesOf(pdf)
    for (const words of [
      'Alderwick School',
      'Draft',
      'Ada Okoro',
      'I like maps.',
      '14 September 2026',
      'Outcome number 2',
      'Asks again',
      'Then',
      'Parent or carer',
      'Page 1 of 1',
    ])
      expect(page).toContain(words)
  })

  test('counts the pages of each paper by itself, and each begins on a page of its own', async () => {
    const pages = pagesOf(await pdfOf([paper([table(80)]), paper([]), paper([table(80)], { title: 'Another' })]))
    const foot = pages.map((page) => /Page (\d+) of (\d+)/.exec(page)?.slice(1).join('/'))
    const first = Number(foot[0]?.split('/')[1])
    expect(first).toBeGreaterThan(1)
    const own = Array.from({ length: first }, (_, at) => `${at + 1}/${first}`)
    expect(foot).toEqual([...own, '1/1', ...own])
  })

  test('repeats the head of a long table on every page, and loses no row', async () => {
    const pages = pagesOf(await pdfOf([paper([table(300)])]))
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages) expect(page).toMatch(/Outcome\s+By/)
    for (let at = 1; at <= 300; at++) expect(pages.some((page) => page.includes(`Outcome number ${at} `))).toBe(true)
  })

  test('never ends a page with a heading', async () => {
    const blocks = Array.from({ length: 60 }, (_, at): Block[] => [
      { kind: 'heading', text: `Heading ${at}` },
      { kind: 'text', text: `${'Words of some length. '.repeat(6 + (at % 7))}` },
    ]).flat()
    for (const page of pagesOf(await pdfOf([paper(blocks)]))) {
      const lines = page.split('\n').filter((line) => line.trim() && !/Page \d+ of/.test(line))
      expect(lines.at(-1)).not.toMatch(/^Heading \d+$/)
    }
  })

  test('prints what looks like markup as it was typed', async () => {
    const strange = '#panic("no") $x^2$ *bold* _i_ <label> @ref // no comment \\ #{1+1} [x] `raw`'
    const pages = pagesOf(
      await pdfOf([
        paper(
          [
            { kind: 'heading', text: strange },
            { kind: 'text', text: strange },
          ],
          { subtitle: strange },
        ),
      ]),
    )
    expect(pages.join('').replace(/\s+/g, ' ').split('#panic("no") $x^2$ *bold* _i_ <label> @ref // no comment').length).toBe(4)
  })

  test('never fails on what a person typed: other scripts, emoji, control characters, halves of characters, long words', async () => {
    const words = `é ż ő Ж العربية 😀 👩‍👩‍👧 中文 日本 ${'\u0007'} ${'\ud800'} \u202eabc\u202c \u200b a\tb ${'x'.repeat(500)}`
    const [page = ''] = pagesOf(await pdfOf([paper([{ kind: 'text', text: words }])]))
    expect(page).toContain('é ż ő Ж')
    expect(page).toContain('stands for a character that could not be printed')
    const plain = pagesOf(await pdfOf([paper([{ kind: 'text', text: 'plain' }])])).join('')
    expect(plain).not.toContain('stands for a character')
  })

  test('takes 200,000 characters, empty texts and no blocks at all', async () => {
    const long = await pdfOf([paper([{ kind: 'text', text: 'Ten words. '.repeat(18_200) }])])
    expect(Number(aboutPdf(long)['Pages'])).toBeGreaterThan(30)
    const empty: Block[] = [
      { kind: 'text', text: '' },
      { kind: 'list', items: [] },
      { kind: 'facts', rows: [] },
      table(0),
      { kind: 'heading', text: '' },
    ]
    expect(pagesOf(await pdfOf([paper(empty), paper([])]))).toHaveLength(2)
    await expect(pdfOf([])).rejects.toThrow('no paper')
  })

  test('of a letter has no title on the page, and has it in the properties', async () => {
    const pdf = await pdfOf([
      paper(
        [
          { kind: 'heading', text: 'About' },
          { kind: 'text', text: 'Dear Mrs Okoro,\n\nAda began.' },
        ],
        { letter: true, title: 'A letter' },
      ),
    ])
    expect(pagesOf(pdf).join('')).not.toContain('A letter')
    expect(aboutPdf(pdf)['Title']).toBe('A letter')
  })

  test('of a letter says whom it is to, and in what language it is written, so that it is read aloud in it', async () => {
    const given = paper([{ kind: 'text', text: 'Drodzy Państwo,\n\nAda otrzymuje wsparcie.' }], {
      letter: true,
      to: 'Mrs Okoro and Emeka Okoro',
      language: 'pl',
    })
    const pdf = await pdfOf([given])
    expect(pagesOf(pdf).join('')).toContain('Mrs Okoro and Emeka Okoro')
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang ?\(pl\)/)
    const word = await wordOf(given)
    expect(await htmlOfWord(word)).toContain('Mrs Okoro and Emeka Okoro')
    expect(new TextDecoder().decode(unzipSync(word)['word/styles.xml'])).toContain('w:val="pl"')
  })

  test('says what went wrong without a word of what was written', async () => {
    const broken = paper([{ kind: 'picture', svg: 'not a picture of Ada', alt: 'Ada', widthMm: 10 }])
    const error = await pdfOf([broken]).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).not.toContain('Ada')
    expect(pagesOf(await pdfOf([paper([])]))).toHaveLength(1)
  })
})

describe('a Word file', () => {
  test('holds the same facts with real headings, lists and a table whose head repeats', async () => {
    const word = await wordOf(paper(everything, { mark: 'Draft' }))
    const html = await htmlOfWord(word)
    expect(html).toContain('<h1>SEN Support plan</h1>')
    expect(html).toContain('<h2>What Ada will be able to do</h2>')
    expect(html).toContain('<h3>Every teacher</h3>')
    for (const words of [
      'I like maps.',
      '14 September 2026',
      'Outcome number 2',
      '<li>Asks again</li>',
      'A dot',
      'Parent or carer',
    ])
      expect(html).toContain(words)
    const parts = unzipSync(word)
    const text = (name: string) => new TextDecoder().decode(parts[name])
    expect(text('word/document.xml')).toContain('w:tblHeader')
    expect(text('word/styles.xml')).toContain('en-GB')
    expect(text('docProps/core.xml')).toContain('SEN Support plan')
    expect(Object.keys(parts).some((name) => name.startsWith('word/header') && text(name).includes('Draft'))).toBe(true)
  })

  test('prints what looks like markup as it was typed, and never breaks its own', async () => {
    const strange = '<w:p> & "quotes" ]]> \u0000 \u0007 ${'
    expect(await htmlOfWord(await wordOf(paper([{ kind: 'text', text: strange }])))).toContain(
      '&lt;w:p&gt; &amp; "quotes" ]]&gt;',
    )
  })
})

test('a file to keep is never shown in the page, has no name of a child, and several Word files come as one archive', async () => {
  const one = await paperResponse([paper([])], 'docx', 'SEN plan: 2026-11-24 ../x')
  expect(one.headers.get('content-disposition')).toBe('attachment; filename="sen-plan-2026-11-24-x.docx"')
  expect(one.headers.get('cache-control')).toBe('private, no-store')
  const several = await paperResponse([paper([]), paper([])], 'docx', 'plans')
  expect(several.headers.get('content-type')).toBe('application/zip')
  expect(Object.keys(unzipSync(new Uint8Array(await several.arrayBuffer())))).toEqual(['001.docx', '002.docx'])
  expect(() => formatOf('exe')).toThrow()
})

test('what no page can show is left out, and long words may break', () => {
  expect(printable('a\u202eb\r\nc\u0000')).toBe('ab\nc')
  expect(printable('x'.repeat(45))).toBe(`${'x'.repeat(20)}\u200b${'x'.repeat(20)}\u200b${'x'.repeat(5)}`)
})
