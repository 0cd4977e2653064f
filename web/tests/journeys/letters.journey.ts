import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pagesOf } from '../support/read-paper.ts'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

for (const scripts of [true, false])
  test(`a letter in the school’s own words, in the family’s language, to one and to many, and the contact log (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    const well = (where: string) => (scripts ? expectWell(page, where) : Promise.resolve())
    const name = `Witamy ${scripts}`
    await page.goto('/letters/templates')
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('What it is for').selectOption('joined')
    await page.getByLabel('Language').selectOption('pl')
    await page.getByLabel('The letter', { exact: true }).fill('Drodzy {parents}, {child} otrzymuje wsparcie.')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByText('Waymark does not know {child}').first().waitFor()
    expect(await page.getByLabel('The letter', { exact: true }).inputValue()).toContain('otrzymuje wsparcie')
    await well('a template with a field nobody knows')
    await page.getByLabel('The letter', { exact: true }).fill('Drodzy {parents}, {pupil} otrzymuje wsparcie od {since}.')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByText('The letter is kept, and offered').waitFor()
    await well('the school’s own letters')
    await look(page, `templates-${scripts}`)

    await page.goto('/letters?year=9')
    await well('letters to many')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    expect(await page.locator('input[name=pupils]:checked').count()).toBe(0)
    const chosen = page.locator('tbody tr').nth(scripts ? 0 : 2)
    const path = (await chosen.locator('a').getAttribute('href')) ?? ''
    await page.getByLabel('Which letter').selectOption({ label: `${name}, the school’s own` })
    await page.getByRole('button', { name: 'Keep them all as sent' }).click()
    await page.getByText('Choose at least one pupil').first().waitFor()
    await well('nobody chosen')
    await chosen.getByRole('checkbox').check({ force: true })
    await page.locator('tbody tr').nth(1).getByRole('checkbox').check({ force: true })
    await page.getByRole('button', { name: 'Keep them all as sent' }).click()
    await page.getByText('2 letters are kept as sent.').waitFor()
    await look(page, `letters-many-${scripts}`)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Print them (PDF)' }).click()
    const text = pagesOf(fs.readFileSync(await (await saving).path())).join(' ')
    expect(text.match(/otrzymuje wsparcie od/g)).toHaveLength(2)

    await page.goto(path.replace(/letters$/, 'contacts'))
    await page.getByText('A letter on paper').first().waitFor()
    await page.getByLabel('What was said').fill(`They ask for a meeting ${scripts}`)
    await page.getByRole('button', { name: 'Write it down' }).click()
    await page.getByText('It is written down.').waitFor()
    await page.getByText(`They ask for a meeting ${scripts}`).waitFor()
    await well('the contact log')
    await look(page, `contacts-${scripts}`)
    await page.goto(path)
    await page.getByLabel('Begin with').selectOption('changed')
    await page.getByRole('button', { name: 'Show this letter' }).click()
    await page.getByRole('heading', { name: 'What is recorded has changed' }).waitFor()
    await well('a letter of another kind')
  }, 150_000)
