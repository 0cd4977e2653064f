import { giasColumns } from '@waymark/interop'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

// Without scripts first: it keeps nothing, so that the other finds the year as it was.
for (const javaScriptEnabled of [false, true])
  test(`the terms of a year begin with last year’s, a wrong day is said at its field and nothing typed is lost (scripts ${javaScriptEnabled})`, async () => {
    const page = await as('Ruth Adeyemi', { javaScriptEnabled })
    await page.goto('/school')
    await page.getByRole('link', { name: /Enter the terms and closures/ }).click()
    await page.getByRole('link', { name: 'Begin with last year’s days, moved on' }).click()
    await page.getByText('as a suggestion').waitFor()
    const first = page.getByRole('group', { name: 'Term 1' })
    const last = first.getByLabel('Last day')
    expect(await first.getByLabel('Name').inputValue()).toBe('Autumn')
    const right = await last.inputValue()
    const rows = await page.getByRole('group', { name: /^Closure/ }).count()
    await first.getByLabel('Name').fill('Michaelmas')
    await last.fill(right.replace(/^\d{4}/, '2062'))
    await page.getByRole('button', { name: 'Add empty rows' }).click()
    await page.getByRole('group', { name: `Closure ${rows + 3}` }).waitFor()
    await page.getByRole('button', { name: 'Keep these days' }).click()
    await page.getByRole('link', { name: /more than 3 years from today/ }).waitFor()
    expect(await first.getByLabel('Name').inputValue()).toBe('Michaelmas')
    expect(await last.inputValue()).toMatch(/^2062/)
    // What looks for faults is itself a script.
    if (!javaScriptEnabled) return
    await expectWell(page, 'a wrong term')
    await last.fill(right)
    await page.getByRole('button', { name: 'Keep these days' }).click()
    await page.getByText('The terms and closures are kept.').waitFor()
    expect(await page.locator('main').textContent()).toContain('Michaelmas')
  }, 120_000)

test('what a file of Get Information about Schools says stands beside the record, and is kept by a person', async () => {
  const page = await as('Ruth Adeyemi', { width: 320 })
  await page.goto('/school/gias')
  const headings = Object.values(giasColumns).join(',')
  const file = (line: string) => ({
    name: 'edubasealldata.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${headings}\n${line}\n`),
  })
  await page.getByLabel('CSV file').setInputFiles(file('999999,Another,Academy converter,Secondary,11,18,382,Kirklees,Open'))
  await page.getByRole('button', { name: 'Look in this file' }).click()
  await page.getByRole('link', { name: /100001 is not in this file/ }).waitFor()
  await page.getByLabel('CSV file').setInputFiles(file('100001,Alderwick,Academy converter,Secondary,11,19,382,Kirklees,Open'))
  await page.getByRole('button', { name: 'Look in this file' }).click()
  await page.getByRole('cell', { name: '11 to 19' }).waitFor()
  await expectWell(page, 'what the file says')
  await page.getByRole('button', { name: 'Keep this' }).click()
  await page.getByRole('link', { name: /Choose whether the school changed/ }).waitFor()
  expect(await page.getByLabel('Highest age').inputValue()).toBe('19')
  await page.getByLabel(/What is recorded was wrong/).check()
  await page.getByRole('button', { name: 'Keep this' }).click()
  await page.getByText('Kept. What stood before is below it.').waitFor()
  expect(await page.locator('#facts').textContent()).toContain('11 to 19')
}, 120_000)
