import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

const open = (page: Page) => page.locator('li.ses-next, li.ses-now')

/** The days on which something of Jo's waits to be recorded, newest first. */
async function daysThatWait(page: Page): Promise<string[]> {
  await page.goto('/sessions')
  const links = page.getByRole('region', { name: 'not recorded yet' }).getByRole('link')
  await links.first().waitFor()
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

/** The form of the first session that nobody has recorded, opened. */
async function firstForm(page: Page) {
  const card = open(page).first()
  const form = card.locator('form.ses-form')
  if (!(await form.isVisible())) await card.locator('summary.ses-row').click()
  await form.waitFor()
  return form
}

const recordsOf = (form: Awaited<ReturnType<typeof firstForm>>) => form.locator(':scope > button')

test('twelve records made without a connection outlive the page, and are there once when it is back', async () => {
  const page = await as('Jo Bennett', { width: 360 })
  const context = page.context()
  const days = await daysThatWait(page)
  await page.goto(days[0] ?? '')
  await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.getRegistration('/sessions'))?.active))
  // The page for days without a connection has been fetched once it stands in the cache.
  await page.waitForFunction(async () => (await caches.match('/sessions/kept')) !== undefined)
  await context.setOffline(true)

  let kept = 0
  const done: string[] = []
  for (const day of days) {
    await page.goto(day)
    await page.locator('summary.ses-row').first().waitFor()
    while (kept < 12 && (await open(page).count()) > 0) {
      const before = await open(page).count()
      await recordsOf(await firstForm(page)).click()
      await expect.poll(() => open(page).count()).toBe(before - 1)
      kept++
    }
    done.push(day)
    if (kept === 12) break
  }
  expect(kept).toBe(12)
  await page.getByText('12 records are kept here').waitFor()
  await page.close()

  const again = await context.newPage()
  await again.goto('/sessions')
  await again.getByText('12 records are kept here').waitFor()
  await expectWell(again, 'sessions without a connection')
  await context.setOffline(false)
  await again.evaluate(() => window.dispatchEvent(new Event('online')))
  await again.getByText(/records? (is|are) kept here/).waitFor({ state: 'detached', timeout: 45_000 })

  let recorded = 0
  for (const day of done) {
    await again.goto(day)
    recorded += await again.locator('li.ses-done').count()
    expect(await again.getByText('Recorded twice, differently').count()).toBe(0)
  }
  expect(recorded).toBeGreaterThanOrEqual(12)
}, 120_000)

for (const scripts of [true, false])
  test(`a session is recorded: one tap for who is away, and one for the button (scripts ${scripts})`, async () => {
    const page = await as('Jo Bennett', { width: 320, javaScriptEnabled: scripts })
    const [day = ''] = await daysThatWait(page)
    await page.goto(day)
    if (scripts) await expectWell(page, 'a day of sessions')
    const before = await open(page).count()
    const form = await firstForm(page)
    let actions = 0
    await form.locator('.ses-kid label.ses-k').first().click()
    actions += 1
    await recordsOf(form).click()
    actions += 1
    await expect.poll(() => open(page).count(), { timeout: 15_000 }).toBe(before - 1)
    expect(actions).toBe(2)
    await page.reload()
    expect(await open(page).count()).toBe(before - 1)
  }, 120_000)
