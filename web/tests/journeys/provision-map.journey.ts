import fs from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aboutPdf, pagesOf, readsPdf } from '../support/read-paper.ts'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** A file that a link of the page gives, fetched as this person. */
async function fileOf(page: Page, name: string): Promise<{ bytes: Buffer; fileName: string }> {
  const at = (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? ''
  const answer = await page.request.get(new URL(at, page.url()).href)
  expect(answer.status(), name).toBe(200)
  return { bytes: await answer.body(), fileName: answer.headers()['content-disposition'] ?? '' }
}

const pence = (words: string): number => Number((/£([\d,]+\.\d\d)/.exec(words)?.[1] ?? '').replace(/\D/g, ''))

for (const scripts of [true, false])
  test(`the map opens to its pupils, is narrowed, and is the same as a picture (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { javaScriptEnabled: scripts })
    await page.goto('/provision')
    expect(await page.locator('.lead').innerText()).toMatch(/\d+ of \d+ sessions delivered, £[\d,]+\.\d\d to date/)
    await page.getByRole('link', { name: 'Open Group B, Years 8 and 9' }).click()
    await page.locator('.l3').first().waitFor()
    if (scripts) await expectWell(page, 'the map with a group open')
    await look(page, `map-open-${scripts}`)
    await page.getByRole('link', { name: 'Close Reading fluency' }).click()
    await page.getByRole('link', { name: 'Open Reading fluency' }).waitFor()
    expect(await page.locator('.l3').count()).toBe(0)

    await page.getByLabel('Area of need').selectOption('CL')
    await page.getByLabel('Show', { exact: true }).selectOption('pupils')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/area=CL/)
    const costs = await page.locator('.map .c-cost').allInnerTexts()
    expect(costs.length).toBeGreaterThan(4)
    // The parts on the page add up to the total on the page, to the penny.
    const parts = await page.locator('.map .l3 .c-cost').allInnerTexts()
    expect(parts.reduce((all, one) => all + pence(one), 0)).toBe(pence(costs.at(-1) ?? ''))
    await page.getByRole('link', { name: 'Picture' }).click()
    await page.getByRole('heading', { name: 'Layers of provision' }).waitFor()
    if (scripts) await expectWell(page, 'the map as a picture')
    const words = await page.locator('.layers').innerText()
    expect(words).toMatch(/Reading fluency[\s\S]*pupils, £/)
    const dots = await page.locator('.lay li').filter({ hasText: 'Reading fluency' }).locator('.dots circle').count()
    expect(words).toContain(`${dots} pupils`)
  }, 90_000)

test('the pupil’s own map says what came, what it costs and how it goes, and its paper says the same', async () => {
  const page = await as('Ruth Adeyemi')
  await page.goto('/provision?show=pupils')
  await page.locator('.l3 a').first().click()
  await page.getByRole('heading', { name: 'Provision', exact: true }).waitFor()
  await expectWell(page, 'the provision of a pupil')
  await look(page, 'pupil-map')
  const said = await page.locator('main').innerText()
  expect(said).toMatch(/To date £/)
  if (!readsPdf()) return
  const { bytes, fileName } = await fileOf(page, 'PDF')
  expect(fileName).toMatch(/filename="provision-of-a-pupil-[\d-]+\.pdf"/)
  const words = pagesOf(bytes).join(' ').replace(/\s+/g, ' ')
  expect(words).toContain(/£[\d,]+\.\d\d/.exec(said)?.[0] ?? 'no cost')
  expect(aboutPdf(bytes)['Page size']).toContain('A4')
}, 60_000)

test('the A3 page is one page, and the workbooks add up to it', async () => {
  const page = await as('Ruth Adeyemi')
  await page.goto('/provision')
  const total = pence(await page.locator('tfoot .c-cost').innerText())
  if (readsPdf()) {
    const { bytes, fileName } = await fileOf(page, 'A3 page')
    if (process.env['LOOK']) fs.writeFileSync(`${process.env['LOOK']}/a3.pdf`, bytes)
    expect(aboutPdf(bytes)).toMatchObject({ Pages: '1', Tagged: 'yes' })
    expect(fileName).toMatch(/filename="provision-map-[\d-]+\.pdf"/)
    expect(pence(pagesOf(bytes).join().replace(/\s+/g, ' '))).toBe(total)
  }
  const { sheets } = await readXlsx((await fileOf(page, 'Excel')).bytes)
  const [head = [], ...rows] = sheets[0]?.rows ?? []
  const cost = head.indexOf('Cost to date (£)')
  const sum = (level: string) =>
    rows.filter(([one]) => one === level).reduce((all, row) => all + Math.round(Number(row[cost]) * 100), 0)
  for (const level of ['All', 'Layer', 'Provision', 'Group']) expect([level, sum(level)]).toEqual([level, total])
  expect(sum('Pupil') + sum('Not shared')).toBe(total)
  const csv = (await fileOf(page, 'CSV')).bytes.toString()
  expect(csv).toContain('Reading fluency')
  const year = await readXlsx((await fileOf(page, 'Year end')).bytes)
  expect(year.sheets.map(({ name }) => name)).toEqual(['Map', 'Provisions', 'Groups', 'Pupils', 'Staff', 'Sessions'])
}, 60_000)

test('the grid, the staff and the rooms are one click away, and well on a phone', async () => {
  for (const width of [1280, 320]) {
    const page = await as('Ruth Adeyemi', { width })
    await page.goto('/provision')
    await expectWell(page, `the map at ${width}`)
    await look(page, `map-${width}`)
    for (const [tab, heading] of [
      ['By year and need', 'Provision by year and need'],
      ['Staff', 'Who gives what'],
      ['Rooms and times', 'Rooms and times'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Views of the map' }).getByRole('link', { name: tab }).click()
      await page.getByRole('heading', { name: heading, exact: true }).waitFor()
      await expectWell(page, `${heading} at ${width}`)
      await look(page, `${tab.replace(/\W+/g, '-')}-${width}`)
    }
  }
}, 90_000)

test('an assistant sees no cost, a governor numbers and no name', async () => {
  const jo = await as('Jo Bennett', { width: 320 })
  await jo.goto('/provision?show=pupils')
  await expectWell(jo, 'the map of an assistant')
  const words = await jo.locator('main').innerText()
  expect(words).toContain('Reading fluency')
  expect(words).not.toContain('£')
  for (const path of ['/provision/grid', '/provision/staff', '/provision/export'])
    expect((await jo.goto(path))?.status(), path).toBe(403)
  await jo.goto('/provision?show=pupils')
  await jo.locator('.l3 a').first().click()
  await jo.getByRole('heading', { name: 'Provision', exact: true }).waitFor()
  expect(await jo.locator('main').innerText()).not.toContain('£')

  const david = await as('David Okoro')
  await david.goto('/provision')
  await expectWell(david, 'provision in numbers')
  await look(david, 'governor')
  const numbers = await david.locator('main').innerText()
  expect(numbers).toMatch(/places in provision/)
  for (const hidden of ['Reading fluency', 'Group', 'Jo Bennett']) expect(numbers).not.toContain(hidden)
}, 60_000)
