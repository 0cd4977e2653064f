import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aboutPdf, pagesOf, readsPdf } from '../support/read-paper.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Europe/London' })

/** The whole cost as a page says it, in pence. */
async function plannedOn(page: Page): Promise<number> {
  const words = await page.locator('.lead b').first().innerText()
  return Math.round(Number(words.replaceAll(/[£,]/g, '')) * 100)
}

/** Somebody whose support costs more than the threshold. */
async function whoIsAbove(page: Page): Promise<string> {
  await page.goto('/money')
  const at = await page.locator('.threshold-bars a').first().getAttribute('href')
  return at?.split('/')[2] ?? ''
}

async function saved(page: Page, name: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; fileName: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()])
  return { bytes: new Uint8Array(fs.readFileSync(await download.path())), fileName: download.suggestedFilename() }
}

for (const scripts of [true, false])
  test(`a rate is added, and the cost of the whole school follows (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    await page.goto('/money')
    if (scripts) await expectWell(page, 'money')
    await look(page, `money-${scripts}`)
    const before = await plannedOn(page)
    await page.goto('/money/rates')
    await look(page, `rates-${scripts}`)
    await page.getByRole('button', { name: 'Keep the rate' }).click()
    await page.getByRole('alert').waitFor()
    if (scripts) await expectWell(page, 'a rate with problems')
    await look(page, `rates-wrong-${scripts}`)
    await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Teaching assistant' })
    await page.getByLabel('Pounds').fill(scripts ? '40.00' : '60.00')
    await page.getByLabel('On-costs in percent').fill('25.5')
    await page.getByLabel('From', { exact: true }).fill(daysAgo(scripts ? 21 : 22))
    await page.getByRole('button', { name: 'Keep the rate' }).click()
    await page.getByText('The rate is kept').waitFor()
    if (scripts) await expectWell(page, 'a rate that is kept')
    expect(await page.locator('main').innerText()).toContain(scripts ? '£50.20' : '£75.30')
    await page.goto('/money')
    expect(await plannedOn(page)).toBeGreaterThan(before)
    await page.goto('/money/rates')
    await page
      .getByRole('link', { name: /^Correct the rate of Teaching assistant/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Take this rate out' }).click()
    await page.getByText('The rate is taken out').waitFor()
    await page.goto('/money')
    expect(await plannedOn(page)).toBe(before)
  }, 120_000)

test('a request for top-up takes three actions from the pupil’s page, and its PDF and workbook say the same', async () => {
  const page = await as('Ruth Adeyemi')
  const pupilId = await whoIsAbove(page)
  await page.goto(`/pupils/${pupilId}`)
  const surname = (await page.locator('h1').innerText()).trim().split(' ').at(-1) ?? ''
  let actions = 0
  const act = async (step: () => Promise<unknown>) => {
    actions++
    await step()
  }
  await act(() => page.getByRole('link', { name: 'Money', exact: true }).last().click())
  await act(() => page.getByRole('button', { name: 'Make the request' }).click())
  await page.getByText('The request is made and kept').waitFor()
  await expectWell(page, 'a request')
  await look(page, 'request')
  const sums = new Map<string, string>()
  for (const row of await page.locator('.money-standing div').all())
    sums.set(await row.locator('dt').innerText(), (await row.locator('dd').innerText()).trim())
  let pdf = { bytes: new Uint8Array(), fileName: '' }
  await act(async () => {
    pdf = await saved(page, 'PDF')
  })
  expect(actions).toBe(3)
  const book = await saved(page, 'Workbook (XLSX)')
  for (const { fileName } of [pdf, book]) expect(fileName.toLowerCase()).not.toContain(surname.toLowerCase())
  if (process.env['LOOK']) fs.writeFileSync(`${process.env['LOOK']}/request.pdf`, pdf.bytes)
  expect(sums.get('Claim')).toMatch(/^£[\d,]+\.\d\d$/)
  if (readsPdf()) {
    expect(aboutPdf(pdf.bytes)['Tagged']).toBe('yes')
    const words = pagesOf(pdf.bytes).join('\n').replaceAll(/\s+/g, ' ')
    for (const [name, said] of sums) expect([name, words.includes(said)]).toEqual([name, true])
  }
  const { sheets, formulas } = readWorkbook(book.bytes)
  expect(formulas).toBe(false)
  const request = new Map((sheets.get('Request') ?? []).map(([name, value]) => [name, value]))
  const pounds = (said = '') => Number(said.replaceAll(/[£,]/g, ''))
  for (const name of ['Claim', 'Threshold', 'Shortfall'])
    expect([name, request.get(name)]).toEqual([name, pounds(sums.get(name))])
  const sessions = (sheets.get('Sessions') ?? []).slice(1)
  for (const line of (sheets.get('Lines') ?? []).slice(1, -1)) {
    const counted = sessions.filter(([at]) => at === line[0]).reduce((sum, row) => sum + Math.round(Number(row[10]) * 100), 0)
    expect([line[1], counted]).toEqual([line[1], Math.round(Number(line[14]) * 100)])
  }
}, 120_000)

for (const scripts of [true, false])
  test(`top-up is recorded, corrected and taken out on the pupil’s page (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { width: 320, javaScriptEnabled: scripts })
    const pupilId = await whoIsAbove(page)
    await page.goto(`/pupils/${pupilId}/money`)
    if (scripts) await expectWell(page, 'a pupil’s money')
    await look(page, `pupil-money-${scripts}`)
    await page.getByText('Record top-up', { exact: true }).click()
    await page.getByRole('button', { name: 'Keep the top-up' }).click()
    await page.getByRole('alert').waitFor()
    if (scripts) await expectWell(page, 'top-up with problems')
    await page.getByLabel('Pounds over these days').fill('1234.56')
    await page.getByLabel('Band, as the authority calls it').fill('Band Z')
    await page.getByRole('button', { name: 'Keep the top-up' }).click()
    await page.getByText('The top-up is kept').waitFor()
    expect(await page.locator('main').innerText()).toContain('£1,234.56')
    const mine = page.locator('li', { hasText: 'Band Z' }).first()
    await mine.getByRole('link', { name: /^Correct/ }).click()
    await page.getByLabel('Pounds over these days').fill('2000')
    await page.getByRole('button', { name: 'Correct the top-up' }).click()
    await page.getByText('The top-up is corrected').waitFor()
    await page
      .locator('li', { hasText: '£2,000.00' })
      .first()
      .getByRole('link', { name: /^Correct/ })
      .click()
    await page.getByRole('button', { name: 'Take this top-up out' }).click()
    await page.getByText('The top-up is taken out').waitFor()
    if (scripts) await expectWell(page, 'top-up taken out')
  }, 120_000)

test('a budget is recorded for a year that has none, and what is typed wrongly is not lost', async () => {
  const page = await as('Priya Nair')
  await page.goto('/money')
  await page.getByLabel('Year', { exact: true }).selectOption({ index: 0 })
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForURL(/span=/)
  await expectWell(page, 'a year without a budget')
  await look(page, 'money-empty')
  await page.getByLabel('Budget in pounds').fill('about 400')
  await page.getByRole('button', { name: 'Keep the budget' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel('Budget in pounds').inputValue()).toBe('about 400')
  await page.getByLabel('Budget in pounds').fill('412,500')
  await page.getByRole('button', { name: 'Keep the budget' }).click()
  await page.getByText('The budget is kept').waitFor()
  expect(await page.locator('main').innerText()).toContain('£412,500.00')
}, 90_000)

test('who does not answer for the money is told so, and no sum is in the answer', async () => {
  const senco = await as('Ruth Adeyemi')
  const pupilId = await whoIsAbove(senco)
  for (const name of ['Jo Bennett', 'Sam Price', 'David Okoro', 'Mina Shah', 'Tom Lindqvist']) {
    const page = await as(name, { width: 320 })
    for (const path of ['/money', '/money/rates', `/pupils/${pupilId}/money`]) {
      const response = await page.goto(path)
      expect([name, path, response?.status()]).toEqual([name, path, 403])
      expect(await response?.text()).not.toMatch(/£\d/)
      await expectWell(page, `${name} ${path.replace(pupilId, '...')}`)
    }
  }
  const head = await as('Helen Voss')
  expect((await head.goto('/money'))?.status()).toBe(200)
}, 90_000)

for (const scripts of [true, false])
  test(`from a cost on the map to each session behind it, and the sums are the same (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    const pence = (words: string): number => Math.round(Number(words.replaceAll(/[^\d.]/g, '')) * 100)
    await page.goto('/provision?show=pupils&time=term')
    const cost = page.locator('tr.l2 a[href*="worked-out"]').first()
    const shown = pence((await cost.innerText()).split(':')[0] ?? '')
    await cost.click()
    await page.getByRole('heading', { name: 'How this is worked out' }).waitFor()
    const figure = page.locator('.dl > div').filter({ has: page.getByText('Cost to date', { exact: true }) })
    expect(pence(await figure.locator('dd').innerText())).toBe(shown)
    const table = (named: string) =>
      page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: named }) })
        .locator('table')
    const steps = await table('Cost to date').first().locator('tbody tr td:last-child').allInnerTexts()
    expect(steps.reduce((all, words) => all + pence(words), 0)).toBe(shown)
    expect(await table('Session by session').locator('tbody tr').count()).toBeGreaterThan(10)
    if (scripts) await expectWell(page, 'how a cost is worked out')
    await look(page, `worked-out-${scripts}`)
    await page.getByLabel('For', { exact: true }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/pupil=[0-9a-f-]{36}/)
    await page.getByText(/and the part of/).waitFor()
    if (scripts) await expectWell(page, 'how a part of a cost is worked out')
    const teacher = await as('Sam Price')
    expect((await teacher.goto(new URL(page.url()).pathname))?.status()).toBe(403)
  }, 90_000)
