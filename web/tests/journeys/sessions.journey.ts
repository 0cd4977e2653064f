import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'
import { aPhone, cards, counting, openCard, unrecordedDay } from './sessions-scene.ts'

withBrowser()

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
