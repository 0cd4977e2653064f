import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

/** Counts what a person does: one press or one choice. */
function counting() {
  let actions = 0
  return {
    press: async (what: Locator) => {
      actions++
      await what.click()
    },
    count: () => actions,
  }
}

const aPhone = { width: 360, viewport: { width: 360, height: 780 } }

/** The address of the newest day that Jo has not recorded yet. */
async function unrecordedDay(page: Page): Promise<string> {
  await page.goto('/sessions')
  return (await page.getByRole('region', { name: 'not recorded yet' }).getByRole('link').first().getAttribute('href')) ?? ''
}

const cards = (page: Page) => page.locator('.ses-list > li')
const openCard = (page: Page) =>
  cards(page)
    .filter({ hasNotText: /Recorded|Did not happen/ })
    .first()

for (const scripts of [true, false])
  test(`a session is recorded with one tap for the pupil who is away and one press (scripts ${scripts})`, async () => {
    const page = await as('Jo Bennett', { ...aPhone, javaScriptEnabled: scripts })
    const address = await unrecordedDay(page)
    await page.goto(address)
    // Of a group, where there is one: a card with more than one name.
    const group = cards(page)
      .filter({ hasNotText: /Recorded|Did not happen/ })
      .filter({ hasText: /Key words|Reading/ })
      .first()
    const about = await group.locator('.ses-b b').innerText()
    // Today the session that is on stands open by itself; on another day its line is opened first, to read it.
    if (!(await group.locator('.rec').isVisible())) await group.locator('summary').first().click()
    if (scripts) await page.waitForFunction(() => document.querySelector('.rec')?.textContent?.includes('here'))
    const { press, count } = counting()
    await press(group.locator('.ses-k').first())
    if (scripts) expect(await group.locator('.rec').innerText()).toMatch(/^Record: \d+ here, 1 away$/)
    expect(await group.locator('.ses-why').first().isVisible()).toBe(true)
    expect((await group.locator('.ses-k').first().boundingBox())?.height).toBeGreaterThanOrEqual(54)
    expect((await group.locator('.rec').boundingBox())?.height).toBeGreaterThanOrEqual(60)
    if (scripts) await expectWell(page, 'a session with somebody away')
    await press(group.locator('.rec'))
    expect(count()).toBe(2)
    const done = cards(page).filter({ hasText: about }).filter({ hasText: 'Recorded' }).first()
    await done.waitFor()
    expect(await done.innerText()).toMatch(/Recorded: \d came, 1 away/)
    // It stands in the school’s records, and not on the device alone.
    await page.goto(address)
    await cards(page)
      .filter({ hasText: about })
      .filter({ hasText: /1 away/ })
      .first()
      .waitFor()
  }, 90_000)

test('on a browser that keeps nothing, minutes that cannot be are said at the form with what was typed; what did not happen is one tap', async () => {
  const page = await as('Jo Bennett', aPhone)
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  await page.goto(await unrecordedDay(page))
  const card = openCard(page)
  const about = await card.locator('.ses-b b').innerText()
  const same = cards(page).filter({ hasText: about })
  await card.locator('summary').first().click()
  await card.getByText('It was shorter or longer').click()
  await card.getByLabel('Minutes it took').fill('601')
  await card.getByText('Add a note').click()
  await card.getByLabel('Note', { exact: true }).fill('A good start')
  // The browser would stop this by itself; here the school is asked.
  await card.locator('form').evaluate((form) => form.setAttribute('novalidate', ''))
  await card.locator('.rec').click()
  const sent = same.filter({ hasText: '600 minutes or fewer' }).first()
  await sent.waitFor()
  expect(await sent.getByLabel('Minutes it took').inputValue()).toBe('601')
  expect(await sent.getByLabel('Note', { exact: true }).inputValue()).toBe('A good start')
  await expectWell(page, 'a record with a mistake')
  await sent.locator('summary', { hasText: 'It did not happen' }).click()
  await sent.locator('form').evaluate((form) => form.setAttribute('novalidate', ''))
  await sent.getByRole('button', { name: 'Trip' }).click()
  await page.getByText('It is recorded.').waitFor()
  expect(await cards(page).filter({ hasText: 'Did not happen: trip' }).count()).toBe(1)
}, 60_000)

async function waiting(page: Page): Promise<string> {
  return (await page.locator('.ses-off').innerText()).replaceAll('\n', ' ')
}

interface Said {
  day: string
  title: string
}

/** Records as many sessions as asked, one day after the other, going back; each took seven minutes. */
async function recordMany(page: Page, from: string, wanted: number): Promise<Said[]> {
  const said: Said[] = []
  for (let address: string | null = from; address && said.length < wanted; ) {
    await page.goto(address)
    await page.locator('.ses-list > li').first().waitFor()
    await page.locator('.ses-off').waitFor()
    for (let at = 0; at < (await cards(page).count()) && said.length < wanted; at++) {
      const card = cards(page).nth(at)
      if ((await card.getAttribute('class')) === 'ses-kept') continue
      if (
        !(await card
          .locator('> details')
          .getAttribute('open')
          .then((open) => open !== null))
      )
        await card.locator('summary').first().click()
      const correct = card.locator('.ses-correct > summary')
      if ((await correct.count()) > 0 && !(await card.locator('.rec').isVisible())) await correct.click()
      const minutes = card.getByLabel('Minutes it took')
      if (!(await minutes.isVisible())) await card.getByText('It was shorter or longer').click()
      await minutes.fill('7')
      await card.locator('.rec').click()
      await expect.poll(() => cards(page).nth(at).getAttribute('class')).toBe('ses-kept')
      said.push({
        day: new URL(page.url()).searchParams.get('day') ?? '',
        title: await cards(page).nth(at).locator('.ses-b b').innerText(),
      })
    }
    address = await page.getByRole('navigation', { name: 'Days' }).getByRole('link').first().getAttribute('href')
  }
  return said
}

test('twelve sessions recorded without a signal outlive the page, and are in the school’s records once when there is a signal', async () => {
  const page = await as('Jo Bennett', aPhone)
  const context: BrowserContext = page.context()
  const first = await unrecordedDay(page)
  // Once with a signal: the worker is there, and the plan is kept.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.waitForFunction(async () => (await caches.keys()).length > 0 && (await caches.match('/sessions/kept')) !== undefined)
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const asking = indexedDB.open('waymark-sessions')
        asking.onsuccess = () => {
          const count = asking.result.transaction('plans').objectStore('plans').count()
          count.onsuccess = () => resolve(count.result === 1)
        }
      }),
  )
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
  const days = Map.groupBy(recorded, ({ day }) => day)
  for (const [day, of] of days) {
    await senco.goto(`/sessions?whose=all&day=${day}`)
    const sevens = senco.locator('.ses-list > li').filter({ hasText: /\b7 of \d+ minutes/ })
    await expect.poll(() => sevens.count(), { timeout: 10_000 }).toBe(of.length)
    const counts = await sevens.locator('.ses-said').allInnerTexts()
    for (const said of counts) expect(said).not.toMatch(/[3-9] records in all/)
    expect(await senco.getByText('Recorded twice, differently').count()).toBe(0)
  }
  await senco.goto('/sessions/delivery')
  await expectWell(senco, 'what was given')
}, 240_000)

test('somebody else on the same device sees and sends nothing of the first', async () => {
  const page = await as('Jo Bennett', aPhone)
  const address = await unrecordedDay(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.waitForFunction(async () => (await caches.match('/sessions/kept')) !== undefined)
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
  await same(page)
    .getByRole('button', { name: /^This one is right.*Jo Bennett/ })
    .click()
  await page.getByText('The record you chose counts now.').waitFor()
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

test('a TA is away: who loses what, a colleague stands in, and it is undone', async () => {
  const page = await as('Ruth Adeyemi')
  await page.goto('/sessions/cover')
  await expectWell(page, 'nobody away yet')
  await page.getByLabel('Who is away').selectOption({ label: 'Jo Bennett' })
  await page.getByRole('button', { name: 'Show' }).click()
  await page.getByText(/pupils? loses? \d+ minutes|Nothing is lost/).waitFor()
  await expectWell(page, 'who loses what')
  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Sam Price' })
  await page.getByRole('button', { name: 'Give them to this colleague' }).click()
  await page.getByText('given to a colleague').waitFor()
  await page.getByText('Sam Price for Jo Bennett').first().waitFor()
  await expectWell(page, 'somebody stands in')
  const undo = page.getByRole('button', { name: /^Undo/ })
  for (let left = await undo.count(); left > 0; left = await undo.count()) {
    await undo.first().click()
    await expect.poll(() => undo.count(), { timeout: 10_000 }).toBeLessThan(left)
  }
  expect(await page.getByText('Sam Price for Jo Bennett').count()).toBe(0)
}, 90_000)

test('a TA’s pages are well on a small phone, and a week comes as a calendar without a child’s surname', async () => {
  const page = await as('Jo Bennett', { width: 320 })
  for (const path of ['/sessions', '/sessions/timetable', '/sessions/kept']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await expectWell(page, path)
  }
  const file = await page.request.get('/sessions/timetable/calendar')
  expect(file.headers()['content-type']).toContain('text/calendar')
  expect(await file.text()).toContain('BEGIN:VCALENDAR')
  for (const path of ['/sessions/cover', '/sessions/delivery']) expect((await page.goto(path))?.status()).toBe(403)
}, 90_000)
