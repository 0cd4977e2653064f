import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser, withOwnDemo } from './browser.ts'
import {
  aPhone,
  cards,
  expectOnce,
  readyForNoSignal,
  recordMany,
  recordsInAll,
  unrecordedDay,
  waiting,
} from './sessions-scene.ts'

withBrowser()
withOwnDemo()

test('twelve sessions recorded without a signal outlive the page, and are in the school’s records once when there is a signal', async () => {
  const page = await as('Jo Bennett', aPhone)
  const context: BrowserContext = page.context()
  const first = await unrecordedDay(page)
  await readyForNoSignal(page)
  const before = await recordsInAll(page)
  const bodies: string[] = []
  context.on('request', (request) => {
    if (request.url().endsWith('/sessions/keep')) bodies.push(request.postData() ?? '')
  })
  await context.setOffline(true)
  const recorded = await recordMany(page, first, 12)
  expect(recorded).toHaveLength(12)
  expect(await waiting(page)).toMatch(/No signal\. Keep going\. 12 records are kept here\. They send themselves later\./)
  await expectWell(page, 'records that wait')
  await page.close()

  const reopened = await context.newPage()
  await reopened.goto('/sessions')
  expect(new URL(reopened.url()).pathname).toBe('/sessions/kept')
  await reopened.locator('.ses-off').waitFor()
  await expect.poll(() => waiting(reopened)).toContain('12 records are kept here')
  // Nothing of a child lies on the device in plain words: neither in the page that is kept nor in its database.
  const plain = await reopened.evaluate(async () => {
    const page = await (await caches.match('/sessions/kept'))?.text()
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asking = indexedDB.open('waymark-sessions')
      asking.onsuccess = () => resolve(asking.result)
    })
    const read = (store: string) =>
      new Promise<unknown[]>((resolve) => {
        const all = db.transaction(store).objectStore(store).getAll()
        all.onsuccess = () => resolve(all.result)
      })
    const queue = (await read('queue')) as Record<string, unknown>[]
    return { page, fields: [...new Set(queue.flatMap((one) => Object.keys(one)))].sort(), count: queue.length }
  })
  expect(plain.count).toBe(12)
  expect(plain.fields).toEqual(['entryId', 'iv', 'order', 'sealed', 'staffId'])
  expect(plain.page).not.toMatch(/Jo Bennett/)

  await context.setOffline(false)
  await reopened.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(() => reopened.locator('.ses-off').count(), { timeout: 20_000 }).toBe(0)

  // The same batch again, as a phone sends it that heard no answer: answered as kept, and nothing changes.
  const again = await reopened.evaluate(async () => {
    const plan = (await (await fetch('/sessions/plan')).json()) as { staffId: string }
    return plan.staffId
  })
  const sent = bodies
    .map((body) => JSON.parse(body) as { staffId: string; records: { entryId: string }[] })
    .filter(({ records }) => records.length > 0)
  const last = sent.at(-1)
  if (last) {
    expect(last.staffId).toBe(again)
    const answers = await reopened.evaluate(
      async (body) =>
        (await (
          await fetch('/sessions/keep', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
        ).json()) as unknown,
      JSON.stringify(last),
    )
    expect(answers).toMatchObject({ answers: last.records.map(({ entryId }) => ({ entryId, kept: true })) })
  }

  // The SENCO sees each of them once: seven minutes, and one record more than before.
  const senco = await as('Ruth Adeyemi')
  await expectOnce(senco, recorded)
  expect(await recordsInAll(reopened)).toBe(before + 12)
  await senco.goto('/sessions/delivery')
  await expectWell(senco, 'what was given')
}, 240_000)

test('somebody else on the same device sees and sends nothing of the first', async () => {
  const page = await as('Jo Bennett', aPhone)
  const address = await unrecordedDay(page)
  await readyForNoSignal(page)
  await page.context().setOffline(true)
  const [one] = await recordMany(page, address.replace('/sessions?', '/sessions/kept?'), 1)
  expect(one).toBeDefined()
  // The session ends without a signal to send by: its cookies are gone when there is one again.
  await page.context().clearCookies()
  await page.context().setOffline(false)
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Priya Nair' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto('/sessions')
  await page.getByText('1 record of somebody who is not signed in waits on this device').waitFor()
  await page.context().setOffline(true)
  await page.goto('/sessions')
  await page.getByText('Priya Nair').waitFor()
  expect(await page.locator('body').innerText()).not.toContain('Jo Bennett')
  await page.context().setOffline(false)
  // Jo again: it opens, and is sent.
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Jo Bennett' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto(`/sessions?day=${one?.day}`)
  await page
    .locator('.ses-list > li')
    .filter({ hasText: /\b7 of \d+ minutes/ })
    .first()
    .waitFor()
  expect(await page.getByText('somebody who is not signed in').count()).toBe(0)
}, 120_000)

test('two devices say different things: both are shown and one press chooses; what is not taken stays with its reason until it is given up', async () => {
  const page = await as('Jo Bennett', aPhone)
  const address = await unrecordedDay(page)
  await page.goto(address)
  await page.waitForFunction(() => document.querySelector('.rec')?.textContent?.includes('here'))
  const card = cards(page)
    .filter({ hasNotText: /Did not happen/ })
    .first()
  const about = await card.locator('.ses-b b').innerText()
  const at = await card.locator('.ses-t').innerText()
  const same = (whose: Page) => cards(whose).filter({ hasText: about }).filter({ hasText: at }).first()
  await page.context().setOffline(true)
  const record = async (minutes: string) => {
    const now = same(page)
    if ((await now.locator('> details').getAttribute('open')) === null) await now.locator('summary').first().click()
    const again = now.locator('.ses-correct > summary')
    if ((await again.count()) > 0 && !(await now.locator('.rec').isVisible())) await again.click()
    if (!(await now.getByLabel('Minutes it took').isVisible())) await now.getByText('It was shorter or longer').click()
    await now.getByLabel('Minutes it took').fill(minutes)
    await now.locator('form.ses-form').evaluate((form) => form.setAttribute('novalidate', ''))
    await now.locator('.rec').click()
    await same(page).and(page.locator('.ses-kept')).waitFor()
  }
  await record('4')
  const senco = await as('Ruth Adeyemi')
  await senco.goto(`${address}&whose=all`)
  await senco.waitForFunction(() => document.querySelector('.rec') !== null)
  const theirs = same(senco)
  if ((await theirs.locator('> details').getAttribute('open')) === null) await theirs.locator('summary').first().click()
  const correct = theirs.locator('.ses-correct > summary')
  if ((await correct.count()) > 0) await correct.click()
  if (!(await theirs.getByLabel('Minutes it took').isVisible())) await theirs.getByText('It was shorter or longer').click()
  await theirs.getByLabel('Minutes it took').fill('3')
  await theirs.locator('.rec').click()
  await same(senco)
    .filter({ hasText: /\b3 of \d+ minutes/ })
    .waitFor()
  await page.context().setOffline(false)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await same(page).filter({ hasText: 'Recorded twice, differently' }).waitFor()
  await expectWell(page, 'two records that differ')
  // The choice is made without a signal, and waits like any record.
  await page.context().setOffline(true)
  await same(page)
    .getByRole('button', { name: /^This one is right.*Jo Bennett/ })
    .click()
  await same(page).filter({ hasText: 'Kept here, not sent yet' }).waitFor()
  expect(await same(page).getByText('This one is right').count()).toBe(0)
  await page.context().setOffline(false)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await same(page).filter({ hasNotText: 'Kept here' }).filter({ hasNotText: 'Recorded twice' }).waitFor()
  await same(page)
    .filter({ hasText: /\b4 of \d+ minutes/ })
    .waitFor()

  await page.waitForFunction(() => document.querySelector('.rec')?.textContent?.includes('here'))
  await page.context().setOffline(true)
  await record('601')
  await page.context().setOffline(false)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await same(page).filter({ hasText: 'Sent, and not taken' }).filter({ hasText: '600 minutes or fewer' }).waitFor()
  await expectWell(page, 'a record that was not taken')
  await page.reload()
  await same(page).getByRole('button', { name: 'Give it up' }).click()
  await same(page)
    .filter({ hasNotText: 'not taken' })
    .filter({ hasText: /\b4 of \d+ minutes/ })
    .waitFor()
}, 120_000)
