import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'
import { counting } from './sessions-scene.ts'
import { expectLarge } from './touch.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** A group of several pupils that the person gives. */
async function ownGroup(page: Page): Promise<string> {
  await page.goto('/sessions')
  return page.evaluate(async () => {
    const { sessions } = (await (await fetch('/sessions/plan')).json()) as { sessions: { groupId: string; pupils: unknown[] }[] }
    return sessions.find(({ pupils }) => pupils.length > 2)?.groupId ?? ''
  })
}

test('Today leads a TA to their sessions, and the SENCO to reviews, missing records and who is away', async () => {
  const page = await as('Jo Bennett', { width: 320 })
  await page.goto('/')
  const lines = page.getByRole('region', { name: 'Sessions and provision' })
  await lines.getByRole('link').first().waitFor()
  await expectWell(page, 'Today of a TA')
  await look(page, 'today-ta-320')
  // One of Jo's groups is late for its review.
  expect(await lines.getByRole('link', { name: 'Fill it in' }).first().getAttribute('href')).toMatch(/\/fill-in$/)
  await lines
    .getByRole('link', { name: /Record/ })
    .first()
    .click()
  await page.waitForURL(({ pathname }) => pathname === '/sessions')
  // What the school can give is in the menu of those who have no map.
  await page.locator('summary', { hasText: 'Menu' }).click()
  await page.getByRole('link', { name: 'Library of provision' }).first().click()
  await page.waitForURL('**/provision/library')
  await expectWell(page, 'the library of a TA')

  const senco = await as('Ruth Adeyemi')
  await senco.goto('/')
  await expectWell(senco, 'Today of the SENCO')
  await look(senco, 'today-senco-1280')
  const theirs = senco.getByRole('region', { name: 'Sessions and provision' })
  expect(await theirs.locator('a[href="/provision/reviews"]').count()).toBeGreaterThan(0)
  expect(await theirs.innerText()).toMatch(/\d+ sessions of the last three weeks are not recorded\./)
  await theirs.getByRole('link', { name: 'Somebody is away' }).click()
  await senco.waitForURL('**/sessions/cover')
  await senco.setViewportSize({ width: 320, height: 800 })
  await senco.goto('/')
  await expectWell(senco, 'Today of the SENCO on a small phone')
  await look(senco, 'today-senco-320')
}, 90_000)

for (const scripts of [true, false])
  test(`a TA fills in how it goes in two actions, and it waits for the SENCO, who saves it (scripts ${scripts})`, async () => {
    const page = await as('Jo Bennett', { width: 320, javaScriptEnabled: scripts })
    const finder = await as('Jo Bennett')
    const groupId = await ownGroup(finder)
    const address = `/provision/groups/${groupId}/fill-in`
    await page.goto(address)
    await finder.goto(address)
    await expectWell(finder, 'filling in on a wide screen')
    await look(finder, 'fill-in-1280')
    if (scripts) await expectWell(page, 'filling in')
    if (scripts) await expectLarge(page, 'filling in')
    await look(page, `fill-in-320-${scripts}`)
    const rows = page.locator('.grid tbody tr')
    const { press, count } = counting()
    await press(
      rows
        .nth(0)
        .locator('.went label')
        .nth(scripts ? 3 : 1),
    )
    await press(page.getByRole('button', { name: 'Save, all others: as expected' }))
    await page.getByText('The SENCO looks at it and decides what happens next').waitFor()
    expect(count()).toBe(2)
    expect(await page.getByText('Filled in by Jo Bennett').count()).toBe(await rows.count())
    // One that went far from what was expected needs a word why; what was chosen stands.
    await rows.nth(1).locator('.went label').nth(4).click()
    await rows.nth(1).getByLabel(/^Note/).fill('')
    await page.getByRole('button', { name: 'Save what is filled in' }).click()
    await page.getByRole('alert').waitFor()
    if (scripts) await expectWell(page, 'a note is missing')
    expect(await rows.nth(1).locator('.went input').nth(4).isChecked()).toBe(true)
    await rows.nth(1).getByLabel(/^Note/).fill(`Leads the group now ${scripts}`)
    await page.getByRole('button', { name: 'Save what is filled in' }).click()
    await page.getByText('The SENCO looks at it and decides what happens next').waitFor()

    expect((await page.goto(`/provision/groups/${groupId}/review`))?.status()).toBe(403)
    const senco = await as('Ruth Adeyemi')
    await senco.goto('/provision/reviews')
    await senco
      .getByText(/Filled in by Jo Bennett, to be looked at/)
      .first()
      .waitFor()
    await senco.goto(`/provision/groups/${groupId}/review`)
    await senco.getByText(`Leads the group now ${scripts}`).first().waitFor()
    await expectWell(senco, 'a review that was filled in')
    await look(senco, `review-filled-1280-${scripts}`)
    if (scripts) {
      await senco.setViewportSize({ width: 320, height: 800 })
      await expectWell(senco, 'a review that was filled in, on a small phone')
      await look(senco, 'review-filled-320')
    }
    await senco.getByRole('button', { name: 'Save what is filled in' }).click()
    await senco.getByText('The review is saved.').waitFor()
    expect(await senco.getByText('to be looked at').count()).toBe(0)
    await senco.getByRole('button', { name: 'Undo' }).click()
    await senco.getByText('The review is taken back').waitFor()
  }, 120_000)

test('a colleague who is no adult of the group does not find it', async () => {
  const groupId = await ownGroup(await as('Jo Bennett'))
  const sam = await as('Sam Price')
  expect((await sam.goto(`/provision/groups/${groupId}/fill-in`))?.status()).toBe(404)
}, 60_000)
