import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** Ruth Adeyemi runs SEND in two schools of the trust. */
async function inSchool(page: Page, name: string): Promise<void> {
  await page.goto('/switch-school')
  const button = page.getByRole('button', { name: new RegExp(name) })
  if ((await button.count()) > 0) {
    await button.click()
    await page.waitForURL((url) => url.pathname !== '/switch-school')
  }
}

/** The page of support of a pupil whose first cycle is still to begin is open then. */
async function withoutPlan(page: Page): Promise<string> {
  await page.goto('/register?status=K')
  const paths = await page.locator('.c-name a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const path of paths) {
    await page.goto(`${path}/support`)
    if ((await page.getByRole('button', { name: 'Begin the first cycle' }).count()) > 0) return path
  }
  throw new Error('every pupil has a plan')
}

for (const scripts of [true, false])
  test(`what one school shares another takes and uses: a provision is given, an outcome begins a plan (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    const well = (where: string) => (scripts ? expectWell(page, where) : Promise.resolve())
    const name = `Signs for the day ${scripts ? 'one' : 'two'}`

    // At the first school: described, and shared with the others of the trust, by name.
    await inSchool(page, 'Millbrook')
    await page.goto('/provision/library/new')
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('What it is').fill('Eight signs, one a day, used by everybody at the door.')
    await page.getByLabel('Wave').selectOption('targeted')
    await page.getByLabel('Main area of need').selectOption('CI')
    await page.getByRole('button', { name: 'Add it to the library' }).click()
    await page.getByText('It is in the library').waitFor()
    await page.getByRole('link', { name: 'Share with the trust' }).click()
    await page.getByRole('heading', { name: 'Who will see it' }).waitFor()
    expect(await page.locator('main').innerText()).toMatch(/2 other schools of .*: Alderwick School and Fernhill School/)
    await well('before it is shared')
    await page.getByRole('button', { name: 'Share with the trust' }).click()
    await page.getByText('It is shared.').waitFor()
    await well('shared')
    await look(page, `shared-${scripts}`)

    // At the second: found, taken with another, and given to a pupil.
    await inSchool(page, 'Alderwick')
    await page.goto('/provision/library/trust')
    await page.getByRole('button', { name: 'Take copies' }).click()
    await page.getByText('Tick what you want to take').first().waitFor()
    await well('nothing ticked')
    await page.getByLabel('Words').fill(name.toLowerCase())
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/words=/)
    // The address changes before the page does.
    await expect.poll(() => page.locator('.trust-list > li').count()).toBe(1)
    await page.getByLabel(name).check({ force: true })
    await page.getByRole('button', { name: 'Take copies' }).click()
    await page.getByText('One provision taken.').waitFor()
    await page.locator('.trust-list > li').filter({ hasText: name }).getByText('is in your library').waitFor()
    await well('taken')
    await look(page, `taken-${scripts}`)
    await page.goto('/provision/library')
    await page.getByRole('link', { name: new RegExp(`^Give.*${name}`) }).click()
    await page
      .getByRole('heading', { name: new RegExp(name) })
      .first()
      .waitFor()

    // An outcome, taken too, begins what is written for a pupil here.
    await page.goto('/outcomes/trust')
    const says = scripts ? 'will retell a story of five pictures' : 'will say which of three things would help'
    await page.locator('.trust-list .check').filter({ hasText: says }).locator('input').check({ force: true })
    await page.getByRole('button', { name: 'Take copies' }).click()
    await page.getByText('One outcome taken.').waitFor()
    await well('an outcome taken')
    const pupil = await withoutPlan(page)
    await page.getByRole('button', { name: 'Begin the first cycle' }).click()
    await page.getByRole('heading', { name: /^What .* will be able to do/ }).waitFor()
    await page.goto(`${pupil}/support/outcomes/new`)
    const option = page.locator('select[name=from] option').filter({ hasText: says })
    await page.locator('select[name=from]').selectOption((await option.getAttribute('value')) ?? '')
    await page.getByRole('button', { name: 'Begin with it' }).click()
    await page.waitForURL(/from=/)
    await expect.poll(() => page.locator('[name=says]').inputValue()).toMatch(new RegExp(`^\\p{L}.* ${says}`, 'u'))

    // The first school stops: the copy stays, and nothing more is offered.
    await inSchool(page, 'Millbrook')
    await page.goto('/provision/library')
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('link', { name: 'Sharing with the trust' }).click()
    await page.getByRole('button', { name: 'Stop sharing' }).click()
    await page.getByText('It is shared no longer').waitFor()
    await inSchool(page, 'Alderwick')
    await page.goto(`/provision/library/trust?words=${encodeURIComponent(name)}`)
    await page.getByText('None matches').waitFor()
    await page.goto('/provision/library')
    await page.getByRole('link', { name, exact: true }).waitFor()
  }, 120_000)

test('the name of a pupil keeps it at home until somebody has looked; a teacher is shown none of it', async () => {
  const page = await as('Ruth Adeyemi', { width: 320 })
  await inSchool(page, 'Alderwick')
  await page.goto('/register?status=K')
  const row = await page.locator('.c-name a').first().innerText()
  const surname = row.split(',')[0]?.trim() ?? ''
  await page.goto('/provision/library/new')
  await page.getByLabel('Name', { exact: true }).fill('Cards at the table')
  await page.getByLabel('What it is').fill(`As it was done with ${surname}.`)
  await page.getByLabel('Wave').selectOption('targeted')
  await page.getByLabel('Main area of need').selectOption('CI')
  await page.getByRole('button', { name: 'Add it to the library' }).click()
  await page.getByText('It is in the library').waitFor()
  await page.getByRole('link', { name: 'Share with the trust' }).click()
  await page.getByText('pupil stands in it').or(page.getByText('pupils stand in it')).waitFor()
  await page.getByRole('button', { name: 'Share with the trust' }).click()
  await page.getByRole('alert').waitFor()
  await expectWell(page, 'a name stands in it')
  await look(page, 'name-stands')
  for (const box of await page.locator('[name=ordinary]').all()) await box.check({ force: true })
  await page.getByRole('button', { name: 'Share with the trust' }).click()
  await page.getByText('It is shared.').waitFor()
  await page.getByRole('button', { name: 'Stop sharing' }).click()
  await page.getByText('It is shared no longer').waitFor()
  const teacher = await as('Sam Price')
  for (const path of ['/outcomes/trust', '/provision/library/trust']) expect((await teacher.goto(path))?.status(), path).toBe(403)
}, 90_000)
