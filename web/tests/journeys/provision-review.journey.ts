import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'
import { walkByTab } from './keyboard.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** Counts each press, choice and field that a person makes. */
function counted() {
  let actions = 0
  const does = (work: Promise<unknown>) => {
    actions++
    return work
  }
  return { does, said: () => actions }
}

async function openReviewOf(page: Page, group: RegExp): Promise<void> {
  await page.goto('/provision/reviews')
  await page.getByRole('link', { name: group }).click()
  await page.waitForURL('**/review')
}

test('a group is reviewed for all its pupils in two actions from the due list, and taken back on the page', async () => {
  const page = await as('Ruth Adeyemi')
  await page.goto('/provision/reviews')
  await expectWell(page, 'the due list')
  expect(await page.locator('main').innerText()).toMatch(/No end and no review/)
  const { does, said } = counted()
  await does(page.getByRole('link', { name: /^Review Reading fluency, Group A/ }).click())
  await page.locator('.grid tbody tr').first().waitFor()
  await does(page.getByRole('button', { name: 'Save, all others: as expected, continue' }).click())
  await page.getByText('The review is saved.').waitFor()
  expect(said()).toBe(2)
  const pupils = await page.locator('.grid tbody tr').count()
  expect(await page.getByText('Today: as expected, continue').count()).toBe(pupils)
  await expectWell(page, 'a review that is saved')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('The review is taken back').waitFor()
  expect(await page.getByText('Today: as expected, continue').count()).toBe(0)
}, 90_000)

test('each exception is one action more, and a reason is asked only where a reader would ask why', async () => {
  const page = await as('Ruth Adeyemi')
  const { does, said } = counted()
  await page.goto('/provision/reviews')
  await does(page.getByRole('link', { name: /^Review Emotional literacy/ }).click())
  const rows = page.locator('.grid tbody tr')
  await rows.first().waitFor()
  expect(await rows.nth(1).getByLabel(/^Why/).isVisible()).toBe(false)
  await does(rows.nth(1).locator('.went input[value="2"]').check())
  expect(await rows.nth(1).getByLabel(/^Why/).isVisible()).toBe(false)
  await does(rows.nth(2).locator('.went input[value="5"]').check())
  await does(page.getByRole('button', { name: 'Save, all others: as expected, continue' }).click())
  // One went far from what was expected: the reason is asked for, and nothing that was chosen is lost.
  await page.getByRole('alert').waitFor()
  await expectWell(page, 'a review with a problem')
  expect(await rows.nth(1).locator('.went input[value="2"]').isChecked()).toBe(true)
  await page.getByRole('alert').getByRole('link').click()
  await does(rows.nth(2).getByLabel(/^Why/).fill('A friend joined the group'))
  await page.getByRole('button', { name: 'Save, all others: as expected, continue' }).click()
  await page.getByText('The review is saved.').waitFor()
  expect(said()).toBe(2 + 2 + 1)
  expect(await page.locator('main').innerText()).toMatch(
    /Today: much more than expected, continue[\s\S]*A friend joined the group/,
  )
  await look(page, 'review-saved')
}, 90_000)

test('by keyboard alone: arrows go about the grid, digits say how it went, Ctrl+S saves', async () => {
  const page = await as('Ruth Adeyemi')
  await openReviewOf(page, /^Review Talk Together, Group 1/)
  const rows = page.locator('.grid tbody tr')
  await rows.nth(0).locator('input[type=radio]').first().focus()
  for (const key of ['3', 'ArrowDown', '2', 'ArrowDown', '4']) await page.keyboard.press(key)
  expect(await rows.nth(0).locator('input[value="3"]').isChecked()).toBe(true)
  expect(await rows.nth(1).locator('input[value="2"]').isChecked()).toBe(true)
  expect(await rows.nth(2).locator('input[value="4"]').isChecked()).toBe(true)
  // To the number beside: from the first of a choice to the left, and up again.
  await page.keyboard.press('1')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('31')
  expect(
    await rows
      .nth(1)
      .getByLabel(/is now$/)
      .inputValue(),
  ).toBe('31')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('4')
  await page.keyboard.press('Control+s')
  await page.getByText('The review is saved.').waitFor()
  expect(await rows.nth(1).innerText()).toMatch(/Today: less than expected, continue/)
  expect(await rows.nth(2).innerText()).toMatch(/Today: more than expected, continue/)
  expect(await page.getByText(/^Today:/).count()).toBe(3)
}, 90_000)

test('two who review the same group: the second sees what the first saved beside what they chose', async () => {
  const [first, second] = [await as('Ruth Adeyemi'), await as('Priya Nair')]
  for (const page of [first, second]) await openReviewOf(page, /^Review Talk Together, Group 2/)
  const rows = (page: Page) => page.locator('.grid tbody tr')
  await rows(first).nth(0).locator('.went input[value="2"]').check()
  await first.getByRole('button', { name: 'Save what is filled in' }).click()
  await first.getByText('The review is saved.').waitFor()
  await rows(second).nth(0).locator('.went input[value="4"]').check()
  await second.getByRole('button', { name: 'Save what is filled in' }).click()
  await second.getByRole('alert').waitFor()
  await expectWell(second, 'a review that somebody else saved')
  expect(await second.getByRole('alert').innerText()).toMatch(
    /as saved by them[\s\S]*Less than expected, Continue \(Ruth Adeyemi\)/,
  )
  expect(await rows(second).nth(0).locator('input[value="4"]').isChecked()).toBe(true)
  await second.getByRole('button', { name: 'Save what is filled in' }).click()
  await second.getByText('The review is saved.').waitFor()
  expect(await rows(second).nth(0).innerText()).toMatch(/Today: more than expected/)
}, 90_000)

test('without scripts, on a phone: a pupil stops with a reason, and the latest review is put right', async () => {
  const page = await as('Ruth Adeyemi', { width: 320, javaScriptEnabled: false })
  await openReviewOf(page, /^Review Speech and language therapy/)
  const rows = page.locator('.grid tbody tr')
  const before = await rows.count()
  const name = await rows.nth(0).getByRole('link').innerText()
  await rows.nth(0).locator('.went input[value="3"]').check()
  await rows.nth(0).getByRole('combobox').selectOption('stop')
  await rows.nth(0).getByLabel(/^Why/).fill('The aim is reached')
  await look(page, 'review-narrow')
  await page.getByRole('button', { name: 'Save what is filled in' }).click()
  await page.getByText('The review is saved.').waitFor()
  expect(await rows.count()).toBe(before - 1)
  await page.getByRole('link', { name: 'Correct the latest' }).click()
  const own = rows.filter({ hasText: name })
  expect(await own.getByRole('combobox').inputValue()).toBe('stop')
  await own.getByRole('combobox').selectOption('continue')
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await page.getByText('The review is saved.').waitFor()
  expect(await rows.count()).toBe(before)
}, 90_000)

test('leaders see delivery, effect and cost, observe, ask and sign off; the SENCO answers from the due list', async () => {
  const page = await as('Helen Voss')
  await page.goto('/provision/monitoring')
  await expectWell(page, 'monitoring')
  expect(await page.locator('tbody tr').first().innerText()).toMatch(/No end, no review/)
  await page.getByRole('link', { name: /Reading fluency, Group B/ }).click()
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByRole('alert').waitFor()
  await expectWell(page, 'an observation with a problem')
  const { does, said } = counted()
  await does(page.getByLabel('What you saw').fill('Each reads aloud twice, and waits for the other'))
  await does(page.getByRole('button', { name: 'Record it' }).click())
  await page.getByText('The observation is recorded.').waitFor()
  await does(page.getByLabel('What you want to know').fill('Why does it run on Mondays?'))
  await does(page.getByRole('button', { name: 'Ask', exact: true }).click())
  await page.getByText('The question is asked.').waitFor()
  await does(page.getByRole('button', { name: 'Sign off' }).click())
  await page.getByText('It is signed off.').waitFor()
  expect(said()).toBe(5)
  await look(page, 'monitored')
  await expectWell(page, 'a group that leaders looked at')
  const senco = await as('Ruth Adeyemi', { width: 320 })
  await senco.goto('/provision/reviews')
  await expectWell(senco, 'the due list with a question')
  await senco.getByRole('link', { name: /^Answer what is asked about Reading fluency/ }).click()
  await senco.getByLabel(/^Answer: Why does it run/).fill('The hall is free then')
  await senco.getByRole('button', { name: 'Answer it' }).click()
  await senco.getByText('The answer is recorded.').waitFor()
  await expectWell(senco, 'a question that is answered')
}, 90_000)

test('the effect is shown with those behind it, and says that it is no cause; the table has the facts of the picture', async () => {
  const page = await as('Helen Voss')
  await page.goto('/provision/impact')
  await expectWell(page, 'effect')
  const text = await page.locator('main').innerText()
  expect(text).toMatch(/does not say that one caused the other/)
  expect(text).toMatch(/too few to say/)
  await page.getByText('Same facts as a table').click()
  await page.getByRole('table', { name: 'Cost beside effect' }).waitFor()
}, 60_000)

test('a teacher sees what was given to a pupil beside scores, without any cost; a governor sees none of these pages', async () => {
  const page = await as('Ruth Adeyemi')
  await openReviewOf(page, /^Review Emotional literacy/)
  await page.locator('.grid th a').first().click()
  await page.waitForURL('**/timeline')
  await expectWell(page, 'provision beside progress')
  const text = await page.locator('main').innerText()
  expect(text).toMatch(/does not say that one caused the other/)
  expect(text).not.toContain('£')
  const narrow = await as('Ruth Adeyemi', { width: 320 })
  await narrow.goto(page.url())
  await expectWell(narrow, 'provision beside progress on a phone')
  const governor = await as('David Okoro')
  for (const path of ['/provision/reviews', '/provision/impact', '/provision/monitoring']) {
    const response = await governor.goto(path)
    expect(response?.status(), path).toBe(403)
  }
}, 60_000)

test('the pages of a group are well at both widths, and everything on them is reached by Tab in the order it is read', async () => {
  for (const width of [1280, 320]) {
    const page = await as('Ruth Adeyemi', { width })
    await openReviewOf(page, /^Review Reading fluency, Group B/)
    const review = page.url()
    for (const address of [review, review.replace(/review$/, 'monitoring')]) {
      await page.goto(address)
      await expectWell(page, `${address.split('/').at(-1)} at ${width}`)
      if (width === 320) continue
      const { reached, missed, unseen } = await walkByTab(page)
      expect([missed, unseen]).toEqual([[], []])
      expect(reached).toEqual([...reached].sort((one, other) => one - other))
    }
  }
}, 120_000)
