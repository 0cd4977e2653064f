import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

const open = (page: Page) => page.locator('li.ses-now, li.ses-next').filter({ has: page.locator('form.ses-form') })

/** The last day on which something of Jo's waits to be recorded. */
async function dayThatWaits(page: Page): Promise<string> {
  await page.goto('/sessions')
  return (
    (await page
      .locator('a[href*="day="]')
      .filter({ hasText: /: \d+$/ })
      .first()
      .getAttribute('href')) ?? ''
  )
}

/** Opens the first session that nobody has recorded. */
async function firstOpen(page: Page) {
  const card = open(page).first()
  const details = card.locator('details').first()
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click()
  return card
}

for (const scripts of [true, false])
  test(`a session is recorded: one tap for who is away, and one for the button (scripts ${scripts})`, async () => {
    const page = await as('Jo Bennett', { width: 320, javaScriptEnabled: scripts })
    const day = await dayThatWaits(page)
    await page.goto(day)
    await expectWell(page, 'a day of sessions')
    const before = await open(page).count()
    const card = await firstOpen(page)
    let actions = 0
    await card.locator('.ses-kid label').first().click()
    actions += 1
    await card.getByRole('button', { name: /^Record/ }).click()
    actions += 1
    await expect.poll(() => open(page).count(), { timeout: 15_000 }).toBe(before - 1)
    expect(actions).toBe(2)
    await page.reload()
    expect(await open(page).count()).toBe(before - 1)
    await expectWell(page, 'a day of sessions, one recorded')
  }, 120_000)

/** Records of sessions that were not planned, so that there are as many as are wanted. */
async function recordOne(page: Page, at: number): Promise<void> {
  const corrected = page.locator('li.ses-done, li.ses-now, li.ses-next, li.ses-kept').nth(at)
  const details = corrected.locator('details').first()
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click()
  await corrected
    .getByRole('button', { name: /^(Record|Correct|Save)/ })
    .first()
    .click()
}

const stored = (context: BrowserContext) => context.pages()[0] ?? context.newPage()

test('without a connection records are kept, outlive the page, and are there once when it is back', async () => {
  const page = await as('Jo Bennett', { width: 360 })
  const day = await dayThatWaits(page)
  await page.goto(day)
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration('/sessions'))?.active !== undefined)
  await page.waitForTimeout(1500)
  const context = page.context()
  const cards = await page.locator('.ses-row').count()
  expect(cards).toBeGreaterThan(0)
  await context.setOffline(true)
  await recordOne(page, 0)
  await page.getByText('No signal. Keep going.').waitFor()
  await page
    .getByText(/Kept here, not sent yet/)
    .first()
    .waitFor()
  await page.close()

  const again = await context.newPage()
  await again.goto('/sessions')
  await again.getByText(/is kept here|are kept here/).waitFor()
  await expectWell(again, 'sessions without a connection')
  await context.setOffline(false)
  await again.evaluate(() => window.dispatchEvent(new Event('online')))
  await again.getByText(/is kept here|are kept here/).waitFor({ state: 'detached', timeout: 45_000 })
  void stored
}, 120_000)
