import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

/** Counts what a person does: one click, one choice or one typed field each. */
function counting(page: Page) {
  let actions = 0
  return {
    get actions() {
      return actions
    },
    press: async (name: string | RegExp) => {
      actions++
      await page.getByRole('button', { name }).click()
    },
    follow: async (name: string | RegExp) => {
      actions++
      await page
        .getByRole('link', { name, exact: typeof name === 'string' })
        .first()
        .click()
    },
    type: async (label: string | RegExp, words: string) => {
      actions++
      await page.getByLabel(label).fill(words)
    },
  }
}

/** A pupil on SEN Support for whom no cycle was begun yet. */
async function withoutPlan(page: Page): Promise<string> {
  await page.goto('/register?status=K')
  const paths = await page.locator('.c-name a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const path of paths.slice(4)) {
    await page.goto(`${path}/support`)
    if ((await page.getByRole('button', { name: 'Begin the first cycle' }).count()) > 0) return path
  }
  throw new Error('every pupil has a plan')
}

/** Where a picture is wanted of what is seen on the way. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

for (const scripts of [true, false])
  test(`a teacher raises a concern in four actions; the SENCO decides; the teachers are asked (scripts ${scripts})`, async () => {
    const sam = await as('Sam Price', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    await sam.goto('/my-pupils?show=all')
    const path = await sam
      .locator('th[scope="row"] > a')
      .nth(scripts ? 0 : 1)
      .getAttribute('href')
    await sam.goto(path ?? '')
    const teacher = counting(sam)
    await teacher.follow('Raise a concern')
    await sam.getByRole('heading', { name: /^A concern about/ }).waitFor()
    if (scripts) await expectWell(sam, 'raising a concern')
    await look(sam, `raise-${scripts}`)
    await teacher.type('What have you seen?', `Loses the thread when an instruction has three steps, every day ${scripts}`)
    await teacher.type(/What have you tried/, 'Steps on a card: follows two of three')
    await teacher.press('Communication and interaction')
    await sam.getByText('Thank you. The SENCO sees it').waitFor()
    expect(teacher.actions).toBeLessThanOrEqual(4)
    await expect(sam.locator('main').innerText()).resolves.toContain('New: to be decided')
    const status = () => sam.locator('.facts').innerText()
    await sam.goto(path ?? '')
    if (scripts) await expectWell(sam, 'a pupil, for a teacher')
    const before = await status()

    const ruth = await as('Ruth Adeyemi', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    await ruth.goto('/concerns')
    if (scripts) await expectWell(ruth, 'the board of concerns')
    await look(ruth, `board-${scripts}`)
    await ruth.goto(`${path}/concerns`)
    await ruth.locator('.concern-cards a').first().click()
    await ruth.getByRole('button', { name: 'Record the decision' }).click()
    await ruth.getByRole('alert').waitFor()
    if (scripts) await expectWell(ruth, 'a decision with problems')
    await ruth.getByLabel('Watch, and look again').check()
    await ruth.getByLabel('Why', { exact: true }).fill('To see it in other lessons')
    await ruth.getByLabel('To be looked at again on').fill('2027-01-15')
    await ruth.getByRole('button', { name: 'Record the decision' }).click()
    await ruth.getByText('The decision is recorded').waitFor()
    if (scripts) await expectWell(ruth, 'a decided concern')
    await look(ruth, `concern-${scripts}`)
    expect(await ruth.locator('#decisions + ul').innerText()).toContain('To see it in other lessons')
    await sam.goto(path ?? '')
    expect(await status()).toBe(before)
  }, 120_000)

test('a refused concern keeps what was typed', async () => {
  const sam = await as('Sam Price', { width: 320 })
  await sam.goto('/my-pupils?show=all')
  await sam
    .getByRole('link', { name: /^Raise a concern/ })
    .first()
    .click()
  await sam.getByLabel(/What have you tried/).fill('A seat at the front')
  await sam.getByRole('button', { name: 'Not sure yet' }).click()
  await sam.getByRole('alert').waitFor()
  expect(await sam.getByLabel(/What have you tried/).inputValue()).toBe('A seat at the front')
  await expectWell(sam, 'a concern with problems')
}, 60_000)

for (const scripts of [true, false])
  test(`assess, plan, agree, note, review, and the next cycle with what goes on (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    const path = await withoutPlan(page)
    await page.goto(`${path}/support`)
    await page.getByRole('button', { name: 'Begin the first cycle' }).click()
    await page.getByText('The draft of the cycle is begun').waitFor()
    await page.getByRole('link', { name: 'Write it' }).click()
    if (scripts) await expectWell(page, 'writing the plan')
    await page.locator('#pupilView').fill('I like maps. Being asked first is hard.')
    await page.getByLabel('What every teacher does').fill('Gives each instruction one step at a time, with a card')
    await page.getByRole('button', { name: 'Save the draft' }).click()
    await page.getByText('I like maps').waitFor()

    await page.getByRole('link', { name: 'Add an outcome' }).click()
    await page.getByRole('button', { name: 'Save the outcome' }).click()
    await page.getByRole('alert').waitFor()
    if (scripts) await expectWell(page, 'an outcome with problems')
    if (scripts) {
      await page.getByLabel(/will be able to do$/).fill('Will improve his listening')
      await page.getByText('By when: a month and year').waitFor()
      await page.getByLabel('Given for it').fill('Regular support where possible')
      await page.getByText('When does it happen, and what is the exception?').waitFor()
      await expectWell(page, 'an outcome with questions')
      await look(page, 'questions')
      await page.getByLabel('Given for it').fill('')
    }
    await page.getByLabel(/will be able to do$/).fill('Follows a spoken instruction of three steps')
    await page.getByLabel('Communication and interaction').check()
    await page.getByLabel('Where they are now').fill('2 of 10')
    await page.getByLabel('Where they will be').fill('8 of 10')
    await page.getByLabel('By', { exact: true }).fill('2027-02-12')
    await page.getByRole('button', { name: 'Save the outcome' }).click()
    await page.getByText('The outcome is saved').waitFor()
    if (scripts) await expectWell(page, 'a draft')
    await look(page, `draft-${scripts}`)

    await page.getByLabel('Agreed with').fill('Both parents')
    await page.getByLabel('Agreed on').fill('2026-11-02')
    await page.getByLabel('Review on').fill('2026-12-11')
    await page.getByRole('button', { name: 'Record that it is agreed' }).click()
    await page.getByText('The plan is agreed').waitFor()
    await page.getByLabel(/^What did you see/).fill('Followed three steps in art')
    await page.getByRole('button', { name: 'Note it' }).click()
    await page.getByText('Followed three steps in art').waitFor()
    expect(await page.locator('.standing [aria-current=step]').innerText()).toBe('In progress')
    if (scripts) await expectWell(page, 'a plan under way')
    await look(page, `agreed-${scripts}`)
    await page.goto(path ?? '')
    expect(await page.locator('.due').innerText()).toMatch(/review/i)

    await page.goto(`${path}/support`)
    await page.getByRole('link', { name: 'Review it' }).click()
    await page.getByRole('button', { name: 'Record the review' }).click()
    await page.getByRole('alert').waitFor()
    if (scripts) await expectWell(page, 'a review with problems')
    await page.getByLabel('Partly reached').check()
    await page.getByLabel('What shows it').fill('6 of 10')
    await page.getByRole('button', { name: 'Record the review' }).click()
    await page.getByText('The review is recorded').waitFor()
    const now = await page.locator('.outcomes').innerText()
    expect(now).toContain('Follows a spoken instruction of three steps')
    expect(now).toContain('6 of 10')
    await page.locator('details.sheet summary').first().click()
    if (scripts) await expectWell(page, 'the next cycle and the one before')
    await look(page, `next-${scripts}`)
    await page.getByRole('link', { name: 'Two cycles side by side' }).click()
    await page.getByRole('heading', { name: 'Two cycles side by side' }).waitFor()
    const row = page.locator('.compared tr').filter({ hasText: 'Outcome 1' })
    expect(await row.locator('td').allInnerTexts()).toEqual([
      expect.stringContaining('Partly reached: 6 of 10'),
      expect.stringContaining('From 6 of 10 to 8 of 10'),
    ])
    if (scripts) await expectWell(page, 'two cycles side by side')
    await page.setViewportSize({ width: 320, height: 860 })
    if (scripts) await expectWell(page, 'two cycles side by side, on a phone')
    await look(page, `compare-${scripts}`)
  }, 120_000)

test('the letter that SEN Support has begun goes out in two actions, and the family counts as told', async () => {
  const page = await as('Ruth Adeyemi')
  await page.goto('/register?status=K&sort=-name')
  const path = await page.locator('.c-name a').nth(2).getAttribute('href')
  await page.goto(path ?? '')
  const senco = counting(page)
  await senco.follow('Write the letter')
  await page.getByRole('heading', { name: 'Letters to the family' }).waitFor()
  await expectWell(page, 'the letter')
  await look(page, 'letters')
  await senco.press('Keep it as sent')
  await page.getByText('the family counts as told').first().waitFor()
  expect(senco.actions).toBe(2)
  await page.getByRole('link', { name: 'Open it to print' }).click()
  await page.getByRole('heading', { name: 'A letter' }).waitFor()
  await expectWell(page, 'a letter as it went out')
  await look(page, 'letter')
  const words = await page.locator('.paper-body').innerText()
  expect(words).toMatch(/^Dear /)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.noprint:visible').count()).toBe(0)
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5_000)
  await page.emulateMedia({ media: null })
  await page.goto(path ?? '')
  expect(await page.locator('[aria-labelledby="dates"]').innerText()).toContain('Letter')
}, 60_000)

test('a draft saves itself as it is typed, survives a lost connection, and two writers both keep their words', async () => {
  const ruth = await as('Ruth Adeyemi')
  const path = await withoutPlan(ruth)
  await ruth.goto(`${path}/support`)
  await ruth.getByRole('button', { name: 'Begin the first cycle' }).click()
  await ruth.getByText('The draft of the cycle is begun').waitFor()
  await ruth.goto(`${path}/support/plan`)
  const priya = await as('Priya Nair')
  await priya.goto(`${path}/support/plan`)

  await ruth.getByLabel('What is needed').fill('Time to take in words')
  await ruth.getByText('Saved as you typed').waitFor()
  await ruth.context().setOffline(true)
  await ruth.getByLabel('What shows it').fill('What three teachers saw')
  await ruth.getByText('there is no connection').waitFor()
  await expectWell(ruth, 'a draft without a connection')
  await ruth.context().setOffline(false)
  await ruth.getByText('Saved as you typed').waitFor()
  const second = await as('Ruth Adeyemi')
  await second.goto(`${path}/support/plan`)
  expect(await second.getByLabel('What is needed').inputValue()).toBe('Time to take in words')
  expect(await second.getByLabel('What shows it').inputValue()).toBe('What three teachers saw')

  await priya.getByLabel('What is needed').fill('A quiet place to begin')
  await priya.getByText('Somebody else saved this meanwhile').waitFor()
  await priya.getByRole('button', { name: 'Save the draft' }).click()
  await priya.getByRole('alert').waitFor()
  await expectWell(priya, 'both versions of a draft')
  expect(await priya.getByRole('alert').innerText()).toContain('Time to take in words')
  expect(await priya.getByLabel('What is needed').inputValue()).toBe('A quiet place to begin')
  await look(priya, 'clash')
  await second.reload()
  expect(await second.getByLabel('What is needed').inputValue()).toBe('Time to take in words')
  // What Priya never touched is Ruth's: saving again does not empty it.
  expect(await priya.getByLabel('What shows it').inputValue()).toBe('What three teachers saw')
  await priya.getByLabel('What is needed').fill('Time to take in words, and a quiet place to begin')
  await priya.getByRole('button', { name: 'Save the draft' }).click()
  await priya.getByText('The draft is saved').waitFor()
  const kept = await priya.locator('main').innerText()
  for (const words of ['Time to take in words, and a quiet place to begin', 'What three teachers saw'])
    expect(kept).toContain(words)
}, 120_000)
