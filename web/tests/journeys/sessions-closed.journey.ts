import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, theDemo, withBrowser, withOwnDemo } from './browser.ts'
import { aPhone, expectOnce, nothingWaits, readyForNoSignal, recordMany, recordsInAll, unrecordedDay } from './sessions-scene.ts'

withBrowser()
withOwnDemo()

/** The browser's own event for "there is a signal now", sent to the worker of the sessions while no page of the school is open. */
async function signalAgain(context: BrowserContext): Promise<void> {
  const beside = await context.newPage()
  const tools = await context.newCDPSession(beside)
  const registered = new Promise<string>((resolve) => {
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL.endsWith('/sessions'))
      if (ours) resolve(ours.registrationId)
    })
  })
  await tools.send('ServiceWorker.enable')
  const registrationId = await registered
  expect(context.pages().map((page) => page.url())).toEqual(['about:blank'])
  const sync = { origin: new URL(theDemo()).origin, registrationId, tag: 'send-sessions', lastChance: false }
  // Twice, as browsers do that are not sure.
  await tools.send('ServiceWorker.dispatchSyncEvent', sync)
  await tools.send('ServiceWorker.dispatchSyncEvent', sync)
  await tools.detach()
}

test('with every page closed the worker sends what waits when there is a signal: twelve, once', async () => {
  const page = await as('Jo Bennett', aPhone)
  const context = page.context()
  const first = await unrecordedDay(page)
  await readyForNoSignal(page)
  const before = await recordsInAll(page)
  await context.setOffline(true)
  const recorded = await recordMany(page, first, 12, 6)
  expect(recorded).toHaveLength(12)
  await page.close()
  await context.setOffline(false)
  await signalAgain(context)
  // No page of Jo's is open: what the SENCO finds came by the worker.
  const senco = await as('Ruth Adeyemi')
  await expectOnce(senco, recorded, 6)
  const later = await context.newPage()
  await later.goto('/sessions')
  await later.waitForLoadState('networkidle')
  expect(await later.locator('.ses-off').count()).toBe(0)
  expect(await recordsInAll(later)).toBe(before + 12)
}, 240_000)

test('signed out by then, the worker loses nothing: the next opening says so, and it is sent after signing in', async () => {
  const page = await as('Jo Bennett', aPhone)
  const context = page.context()
  const first = await unrecordedDay(page)
  await readyForNoSignal(page)
  const before = await recordsInAll(page)
  await context.setOffline(true)
  const recorded = await recordMany(page, first, 2, 8)
  await page.close()
  await context.clearCookies()
  await context.setOffline(false)
  await signalAgain(context)
  const later = await context.newPage()
  // The keys are gone with the session; what waits is there, sealed.
  await later.goto('/sessions/kept')
  await expect.poll(() => later.locator('.ses-others').count(), { timeout: 15_000 }).toBe(1)
  await later.getByText('2 records of somebody who is not signed in wait on this device').waitFor()
  await expectWell(later, 'what waits sealed')
  await later.goto('/sign-in')
  await later.getByRole('button', { name: 'Jo Bennett' }).click()
  await later.waitForURL((url) => url.pathname === '/')
  await later.goto('/sessions')
  await nothingWaits(later)
  expect(await recordsInAll(later)).toBe(before + 2)
  await expectOnce(await as('Ruth Adeyemi'), recorded, 8)
}, 120_000)

test('a phone that was away for three weeks with a clock of another year: its record stands once, on its day', async () => {
  const page = await as('Jo Bennett', aPhone)
  await page.goto('/sessions')
  const sent = await page.evaluate(async () => {
    const plan = (await (await fetch('/sessions/plan')).json()) as {
      staffId: string
      sessions: { groupId: string; day: string; startsAt: string; state: string; heads: string[] }[]
    }
    const [session] = plan.sessions
    if (!session) return null
    const { groupId, startsAt, heads } = session
    // Made three weeks before it comes in, by a clock that is years ahead.
    const phoneNow = Date.now() + 5 * 365 * 86_400_000
    const madeAt = new Date(phoneNow - 21 * 86_400_000).toISOString()
    const at = { entryId: crypto.randomUUID(), groupId, day: session.day, startsAt, replaces: heads, madeAt }
    const record = { ...at, happened: 'cut-short', minutes: 9, reason: null, rating: null, marks: [] }
    const body = JSON.stringify({ staffId: plan.staffId, phoneNow, records: [record] })
    const answers: unknown[] = []
    for (let time = 0; time < 2; time++) {
      const response = await fetch('/sessions/keep', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      answers.push(...((await response.json()) as { answers: unknown[] }).answers)
    }
    return { day: session.day, entryId: at.entryId, answers }
  })
  expect(sent?.answers).toMatchObject([{ kept: true }, { kept: true }])
  const senco = await as('Ruth Adeyemi')
  await senco.goto(`/sessions?whose=all&day=${sent?.day}`)
  const nine = senco.locator('.ses-list > li').filter({ hasText: /\b9 of \d+ minutes/ })
  expect(await nine.count()).toBe(1)
  // Dated by the clock of the school, and never before the day of the session.
  const words = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'medium' })
  expect(await nine.locator('.ses-said').textContent()).toContain(words.format(new Date(`${sent?.day}T12:00:00Z`)))
}, 60_000)
