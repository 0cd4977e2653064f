import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

const views = (page: Page) => page.getByRole('navigation', { name: 'Saved views' })

for (const scripts of [true, false])
  test(`a view of the map is kept under a name, opened again and taken away (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { javaScriptEnabled: scripts, width: scripts ? 1280 : 320 })
    const name = `Thinking and learning ${scripts}`
    await page.goto('/provision?area=CL&as=picture')
    await views(page).getByRole('link', { name: 'Save this view' }).click()
    await page.getByRole('heading', { name: 'Saved views' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('This term, with 1 filter, as a picture')
    await page.getByRole('button', { name: 'Save this view' }).click()
    await page.getByRole('link', { name: 'Enter a name for this view' }).waitFor()
    if (scripts) await expectWell(page, 'a view without a name')
    await page.getByLabel('Name of this view').fill(name)
    await page.getByLabel('Share with everybody who opens the map').check()
    await page.getByRole('button', { name: 'Save this view' }).click()
    await page.getByText('The view is saved. It stands above the map.').waitFor()
    expect(page.url()).not.toContain('Thinking')
    await look(page, `view-saved-${scripts}`)

    await views(page).getByRole('link', { name: 'Everything' }).click()
    await page.getByRole('table').first().waitFor()
    await views(page).getByRole('link', { name }).click()
    await page.getByRole('heading', { name: 'Layers of provision' }).waitFor()
    expect(await views(page).locator('[aria-current=page]').innerText()).toBe(name)

    // Whoever is not the SENCO has it too, and does not take it away.
    const jo = await as('Jo Bennett', { width: 320 })
    await jo.goto('/provision/views')
    expect(await jo.locator('main').innerText()).toContain(name)
    expect(await jo.getByRole('button', { name: `Take away ${name}` }).count()).toBe(0)
    expect(await jo.getByLabel('Share with everybody who opens the map').count()).toBe(0)
    await expectWell(jo, 'the saved views of an assistant')

    await page.goto('/provision/views')
    await look(page, `views-${scripts}`)
    await page.getByRole('button', { name: `Take away ${name}` }).click()
    await page.getByText('The view is taken away.').waitFor()
    await page.goto('/provision')
    expect(await views(page).innerText()).not.toContain(name)
  }, 60_000)

test('the grid is kept as the grid', async () => {
  const page = await as('Ruth Adeyemi')
  await page.goto('/provision/grid?by=need&time=year')
  await look(page, 'grid-views')
  await views(page).getByRole('link', { name: 'Save this view' }).click()
  await page.getByLabel('Name of this view').fill('By need')
  await page.getByRole('button', { name: 'Save this view' }).click()
  await page.getByText('The view is saved.').waitFor()
  await page.goto('/provision')
  await views(page).getByRole('link', { name: 'By need' }).click()
  await page.getByRole('columnheader', { name: 'Communication and interaction' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/provision/grid')
}, 60_000)
