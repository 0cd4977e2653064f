import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

for (const scripts of [true, false])
  test(`marks are brought in, looked at, kept and taken out of use; the lists are prompts (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    const well = (where: string) => (scripts ? expectWell(page, where) : Promise.resolve())
    await page.goto('/concerns')
    await page.getByRole('link', { name: 'Who to look at: progress' }).click()
    await page.getByRole('heading', { name: /Less progress than expected/ }).waitFor()
    await well('progress')
    await look(page, `progress-${scripts}`)
    const name = `Trial ${scripts}`
    const marks = ['UPN,English,House', 'B801200005001,4+,Red', 'A801200005002,9z,Blue'].join('\n')
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Judged or measured on').fill('2026-03-02')
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF') })
    await page.getByRole('button', { name: 'Look at this file' }).click()
    await page.getByText('to put right').waitFor()
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(name)
    await well('a file of marks that cannot be read')
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(marks) })
    await page.getByRole('button', { name: 'Look at this file' }).click()
    await page.getByRole('heading', { name, exact: true }).waitFor()
    await page.getByText('No pupil on roll matches this line').first().waitFor()
    await well('a file of marks')
    await look(page, `drop-${scripts}`)
    await page.getByLabel('What English is').selectOption('')
    await page.getByRole('button', { name: 'Look again' }).click()
    await page.getByText('0 marks of 0 pupils').waitFor()
    await page.getByRole('button', { name: 'Keep these marks' }).click()
    await page.getByText('Nothing here can be kept').waitFor()
    await well('nothing to keep')
    await page.goto('/progress')
    const row = page.locator('.drop-list li').filter({ hasText: name })
    await row.getByRole('button', { name: /^Take it out of use/ }).click()
    await page.getByText('The file is out of use').waitFor()
    expect(await row.count()).toBe(0)
  }, 120_000)

test('a teacher records a score of a pupil they teach, and sees it over time', async () => {
  const page = await as('Sam Price')
  await page.goto('/my-pupils?show=all')
  await page.locator('a[href^="/pupils/"]').first().click()
  await page.getByRole('link', { name: 'Scores' }).click()
  await page.getByRole('heading', { name: 'Scores and marks' }).waitFor()
  for (const [on, score] of [
    ['2026-01-12', '84'],
    ['2026-09-14', '91'],
  ] as const) {
    await page.getByLabel('Test or screener').fill('Spelling test')
    await page.getByLabel('Taken on').fill(on)
    await page.getByRole('button', { name: 'Record it' }).click()
    await page.getByText('Enter the standardised score').first().waitFor()
    await page.getByLabel('Standardised score').fill(score)
    await page.getByRole('button', { name: 'Record it' }).click()
    await page.getByText('The score is recorded.').waitFor()
    await page.goto(new URL(page.url()).pathname)
  }
  expect(await page.getByRole('img', { name: /Spelling test/ }).getAttribute('aria-label')).toBe(
    'Spelling test: 84 on 12 January 2026, 91 on 14 September 2026',
  )
  await expectWell(page, 'scores')
  await look(page, 'scores')
}, 120_000)

test('a teacher notes what worked in two actions: one box and one press', async () => {
  const page = await as('Sam Price')
  await page.goto('/my-pupils?show=all')
  const paths = await page
    .locator('th[scope="row"] > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const box = page.getByLabel(/^What did you see/).first()
  for (const path of paths) {
    await page.goto(`${path}/support`)
    if ((await box.count()) > 0) break
  }
  await box.fill('Asked with the card twice')
  await page.getByRole('button', { name: 'Note it' }).first().click()
  await page.getByText('What you saw is noted.').waitFor()
  expect(await page.locator('main').innerText()).toContain('Asked with the card twice')
}, 60_000)
