import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** Tabs to something and presses: nothing here is clicked. */
async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  for (let n = 0; n < 120; n++) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate((words) => {
      const at = document.activeElement
      const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : (at?.textContent ?? '')
      return label.replace(/\s+/g, ' ').includes(words)
    }, name)
    if (there) return page.keyboard.press(key)
  }
  throw new Error(`${name} is not reached by Tab`)
}

for (const width of [1280, 320])
  test(`the data protection officer looks at what has passed its time, places a hold, and destroys a file, by keyboard (${width} px)`, async () => {
    const page = await as('Mina Shah', { width })
    const [goes, stays] = width === 1280 ? ['Marlowe, Edith', 'Quennell'] : ['Quennell, Tobias', 'Fairlie']
    await page.goto('/retention')
    await expectWell(page, 'keeping and destroying files')
    const list = page.locator('section', { has: page.getByRole('heading', { name: 'Past their time' }) })
    expect(await list.innerText()).toContain(goes)
    expect(await page.locator('main').innerText()).not.toContain('notes.txt')
    await look(page, `retention-${width}`)

    await page.goto('/retention/holds')
    await page.locator('[name=words]').focus()
    await page.keyboard.type(stays.slice(0, 6))
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Place the hold' }).waitFor()
    await look(page, `holds-found-${width}`)
    await page.getByRole('button', { name: 'Place the hold' }).press('Enter')
    await page.getByText('Choose what is open').first().waitFor()
    await expectWell(page, 'a hold without a reason')
    await page.locator('[name=ground]').selectOption('claim')
    await page.locator('[name=reason]').fill(`File of the solicitor, ${width}`)
    await page.getByRole('button', { name: 'Place the hold' }).press('Enter')
    await page.getByText('The hold stands.').waitFor()
    await expectWell(page, 'holds')
    await look(page, `holds-${width}`)

    await page.goto('/retention')
    expect(await page.locator('main').innerText()).not.toContain(`${stays},`)
    await press(page, goes, 'Space')
    await press(page, 'Look at the ticked ones once more')
    await page.getByRole('heading', { name: 'Destroy one file?' }).waitFor()
    await press(page, 'Destroy this file')
    await page.getByText('Tick that you have looked').first().waitFor()
    await expectWell(page, 'destroying without having looked')
    await look(page, `destroy-${width}`)
    await press(page, 'I have looked', 'Space')
    await press(page, 'Destroy this file')
    await page.getByText('One file is destroyed.').waitFor()
    await expectWell(page, 'after destroying')
    await look(page, `retention-after-${width}`)

    await page.goto('/retention/holds')
    await page
      .getByText(/End this hold/)
      .first()
      .click()
    await page.getByRole('button', { name: 'End the hold' }).first().press('Enter')
    await page.getByText('Enter why nothing has to be held any more').first().waitFor()
    await expectWell(page, 'ending a hold without a reason')
    await page.getByLabel('Why nothing has to be held any more').first().fill('Settled')
    await page.getByRole('button', { name: 'End the hold' }).first().press('Enter')
    await page.getByText('The hold has ended.').waitFor()
  }, 120_000)

test('without scripts the years are changed with a reason, and what a destroyed file was says so on its page and at its address', async () => {
  const page = await as('Ruth Adeyemi', { javaScriptEnabled: false, width: 320 })
  await page.goto('/retention/schedule')
  expect(await page.getByText('Not checked yet.').count()).toBe(3)
  await look(page, 'schedule-320')
  const kind = page.locator('section', { has: page.getByRole('heading', { name: 'What pupils said aloud' }) })
  await kind.locator('summary').click()
  await kind.locator('[name=years]').fill('many')
  await kind.getByRole('button', { name: 'Keep this' }).click()
  await page.getByText('Enter a whole number of years').first().waitFor()
  expect(await kind.locator('[name=years]').inputValue()).toBe('many')
  await kind.locator('[name=years]').fill('30')
  await kind.locator('[name=because]').fill('Our policy')
  await kind.getByRole('button', { name: 'Keep this' }).click()
  await page.getByText('The school’s own').waitFor()

  await page.goto('/retention')
  await page.getByRole('button', { name: /Look at (this one|all)/ }).click()
  await page.locator('[name=checked]').check()
  const fairlie = page.locator('form li', { hasText: 'Fairlie' })
  const fileId = await fairlie.locator('[name=fileIds]').inputValue()
  await page.getByRole('button', { name: /^Destroy th/ }).click()
  await page.getByText(/(is|are) destroyed\./).waitFor()
  expect(await page.locator(`[value="${fileId}"]`).count()).toBe(0)

  // The list of concerns of the pupil whose file went first says so, and so does the file's own address.
  const found = await as('Ruth Adeyemi')
  await found.goto('/find')
  await found.locator('main [name=q]').fill('Fairlie')
  await found.locator('main').getByRole('button', { name: 'Find' }).click()
  await found.waitForURL('**/pupils/*')
  await found.goto(`${found.url()}/concerns`)
  await found.locator('.concern-cards a').first().click()
  await found.getByText('notes.txt: destroyed on').waitFor()
  await expectWell(found, 'a concern whose file is destroyed')
  await look(found, 'destroyed-file')
  const gone = await found.request.get(`${found.url()}/files/${fileId}`)
  expect([gone.status(), await gone.text()]).toEqual([404, expect.stringContaining('This file was destroyed on')])
}, 60_000)

test('a teacher and the leadership find nothing of it', async () => {
  for (const name of ['Sam Price', 'David Okoro']) {
    const page = await as(name)
    for (const path of ['/retention', '/retention/holds', '/retention/schedule'])
      expect((await page.goto(path))?.status(), `${name} ${path}`).toBe(403)
  }
}, 60_000)
