import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

for (const scripts of [true, false])
  test(`an outcome that served is kept without the name and begins another child’s; sections are the school’s own (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    const well = (where: string) => (scripts ? expectWell(page, where) : Promise.resolve())
    await page.goto('/register?status=K')
    const links = page.locator('.c-name a')
    const [one, two] = [
      await links.nth(scripts ? 8 : 10).getAttribute('href'),
      await links.nth(scripts ? 9 : 11).getAttribute('href'),
    ]
    await page.goto(`${one}/support`)
    await page.getByRole('button', { name: 'Begin the first cycle' }).click()
    const forename = (await page.getByRole('heading', { name: /^What .* will be able to do/ }).innerText()).split(' ')[1] ?? ''
    await page.goto(`${one}/support/outcomes/new`)
    const says = `will tell a story of ${scripts ? 'five' : 'four'} sentences to a partner`
    await page.locator('[name=says]').fill(`${forename} ${says}`)
    await page.locator('[name=area][value=CI]').check({ force: true })
    await page.getByRole('button', { name: 'Save the outcome' }).click()
    await page.getByText('The outcome is saved.').waitFor()
    await page.getByRole('button', { name: /^Keep for others/ }).click()
    await page.getByText('is kept for others').waitFor()
    await page.getByRole('button', { name: /^Keep for others/ }).click()
    await page.getByText('is in the bank already').first().waitFor()
    await well('kept twice')
    await page.goto('/outcomes')
    await page.getByText(`{name} ${says}`, { exact: true }).waitFor()
    await well('the bank')

    await page.goto(`${two}/support`)
    await page.getByRole('button', { name: 'Begin the first cycle' }).click()
    const other = (await page.getByRole('heading', { name: /^What .* will be able to do/ }).innerText()).split(' ')[1] ?? ''
    await page.goto(`${two}/support/outcomes/new`)
    const option = page.locator('select[name=from] option').filter({ hasText: says })
    await page.locator('select[name=from]').selectOption((await option.getAttribute('value')) ?? '')
    await page.getByRole('button', { name: 'Begin with it' }).click()
    await page.waitForURL(/from=/)
    await expect.poll(() => page.locator('[name=says]').inputValue()).toBe(`${other} ${says}`)
    await well('an outcome begun from the bank')
    await look(page, `outcome-from-bank-${scripts}`)

    await page.goto('/sections?of=transition')
    await page.locator('[name=place-views]').fill('1')
    await page.locator('[name=title-views]').fill(`Our hopes ${scripts}`)
    await page.locator('[name=shown-adulthood]').uncheck({ force: true })
    await page.getByRole('button', { name: 'Keep the sections' }).click()
    await page.getByText('The sections are kept').waitFor()
    await well('sections')
    await look(page, `sections-${scripts}`)
    await page.goto(`${two}/profiles`)
    await page.getByRole('button', { name: /^Begin ?: Transition plan/ }).click()
    await page.waitForURL(/said=begun/)
    await page.goto(`${two}/profiles/transition/write`)
    await page.getByLabel(`Our hopes ${scripts}`).waitFor()
    expect(await page.locator('[name=section-adulthood]').count()).toBe(0)
  }, 120_000)
