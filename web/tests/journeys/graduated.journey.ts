import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aboutPdf, htmlOfWord, pagesOf } from '../support/read-paper.ts'
import { as, expectWell, stranger, withBrowser } from './browser.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' })
const plusDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** The plans that a filter lists as one PDF: at once where they are few, else when the page says that they are there. */
async function packOf(page: Page, search: string): Promise<Uint8Array> {
  const asked = await page.request.post('/packs', {
    form: { kind: 'plans', format: 'pdf', search },
    headers: { origin: new URL(page.url()).origin },
  })
  const isFile = (response: typeof asked) => response.headers()['content-type'] === 'application/pdf'
  let response = asked
  for (let n = 0; n < 30 && !isFile(response); n++) {
    await page.waitForTimeout(1000)
    response = await page.request.get(`${asked.url()}/file`)
  }
  return new Uint8Array(await response.body())
}

/** A paper as both files, read by programs that know nothing of Waymark: what stands in each. */
async function papersAt(page: Page, address: string, keptAs: string): Promise<{ pdf: string; word: string }> {
  const [pdf, word] = await Promise.all(
    ['pdf', 'docx'].map(async (kind) => {
      const response = await page.request.get(`${address}/paper/${kind}`)
      expect(response.status(), `${address}/paper/${kind}`).toBe(200)
      expect(response.headers()['content-disposition']).toMatch(/^attachment; filename="[a-z0-9-]+\.(pdf|docx)"$/)
      return new Uint8Array(await response.body())
    }),
  )
  if (!pdf || !word) throw new Error('no files')
  const folder = process.env['LOOK']
  if (folder) fs.writeFileSync(`${folder}/${keptAs}.pdf`, pdf)
  expect(aboutPdf(pdf)).toMatchObject({ Tagged: 'yes' })
  const plain = (text: string) =>
    text
      .replace(/<[^>]+>/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' ')
  return { pdf: plain(pagesOf(pdf).join(' ')), word: plain(await htmlOfWord(word)) }
}

function expectBoth(papers: { pdf: string; word: string }, ...facts: (string | RegExp)[]): void {
  for (const fact of facts) {
    expect(papers.pdf).toMatch(fact)
    expect(papers.word).toMatch(fact)
  }
}

async function setStatus(
  page: Page,
  path: string,
  { words, reason, from }: { words: string; reason: string; from: string },
): Promise<void> {
  await page.goto(`${path}/status`)
  await page.getByLabel(words, { exact: true }).check()
  await page.getByLabel('From', { exact: true }).fill(from)
  await page.getByLabel('Reason').fill(reason)
  await page.getByLabel('What happens next').fill('A plan with the family')
  await press(page, 'Save the new status')
  await page.getByText('The status is changed').waitFor()
}

test('from a teacher’s concern to a second cycle and off the register again, with every paper read back', async () => {
  const sam = await as('Sam Price')
  await sam.goto('/my-pupils?show=all')
  const path = (await sam.locator('details li > a:first-child').nth(9).getAttribute('href')) ?? ''
  await sam.goto(`${path}/concerns/new`)
  await sam.getByLabel('What have you seen?').fill('Stops when a task has more than two steps')
  await sam.getByLabel(/What have you tried/).fill('A card with the steps')
  await press(sam, 'Communication and interaction')
  await sam.getByText('Thank you. The SENCO sees it').waitFor()

  const ruth = await as('Ruth Adeyemi')
  await ruth.goto(`${path}/concerns`)
  await ruth.locator('.concern-cards a').first().click()
  await ruth.getByLabel(/SEN Support/).check()
  await ruth.getByLabel('Why', { exact: true }).fill('Three teachers see it, and the card alone is not enough')
  await press(ruth, 'Record the decision')
  await ruth.getByText('The decision is recorded').waitFor()
  await setStatus(ruth, path, { words: 'SEN Support', reason: 'Help that is additional is needed', from: plusDays(-20) })
  const forename = (await ruth.locator('h1').innerText()).split(' ')[0] ?? ''

  await ruth.goto(`${path}/letters`)
  await press(ruth, 'Keep it as sent')
  await ruth.getByText('the family counts as told').first().waitFor()
  await ruth.getByRole('link', { name: 'Open it to print' }).click()
  await ruth.getByRole('heading', { name: 'A letter' }).waitFor()
  const letter = await papersAt(ruth, new URL(ruth.url()).pathname, 'letter')
  expectBoth(letter, /Dear /, new RegExp(`${forename} began to have SEN Support at`), /independent of the school/)

  await ruth.goto(`${path}/support`)
  await press(ruth, 'Begin the first cycle')
  await ruth.getByText('The draft of the cycle is begun').waitFor()

  await ruth.goto(`${path}/meetings`)
  await ruth.getByLabel('Planning support').check()
  await ruth.getByLabel('On', { exact: true }).fill(today)
  await press(ruth, 'Plan it')
  await ruth.getByText('The meeting is planned').waitFor()
  await ruth.locator('.meeting-list a').first().click()
  await ruth.getByText('Ask somebody else').click()
  await ruth.getByLabel('Name', { exact: true }).fill('Mr Story')
  await ruth.getByLabel('Who this is').selectOption('parent')
  await press(ruth, 'Put on the list')
  await ruth.getByText('They are on the list').waitFor()
  const meeting = new URL(ruth.url()).pathname
  await ruth
    .locator('.people > li')
    .filter({ hasText: 'Mr Story' })
    .getByRole('button', { name: /^Make a link/ })
    .click()
  const link = await ruth.locator('#new-link').inputValue()
  const parent = await stranger({ width: 320, javaScriptEnabled: false })
  await parent.goto(new URL(link).pathname)
  await parent.getByRole('textbox').nth(0).fill('She builds with her brother for hours')
  await parent.getByRole('textbox').nth(3).fill('That she asks when she is stuck')
  await press(parent, 'Send it')
  await parent.getByRole('heading', { name: 'Thank you' }).waitFor()

  // What the parent said is in the plan's draft already: it is not typed again.
  await ruth.goto(`${path}/support/plan`)
  expect(await ruth.getByLabel('What the family says').inputValue()).toContain('builds with her brother')
  await ruth.locator('#pupilView').fill('I like building. Many words at once are hard.')
  await ruth.getByLabel('What every teacher does').fill('One step at a time, with a card')
  await press(ruth, 'Save the draft')
  await ruth.getByText('The draft is saved').waitFor()
  await ruth.getByRole('link', { name: 'Add an outcome' }).click()
  await ruth.getByRole('textbox', { name: /will be able to do$/ }).fill('Asks for help with the card in 8 of 10 lessons')
  await ruth.getByLabel('Communication and interaction').check()
  await ruth.getByLabel('Where they are now').fill('2 of 10 lessons')
  await ruth.getByLabel('Where they will be').fill('8 of 10 lessons')
  await ruth.getByLabel('What is counted').fill('Lessons of 10')
  await ruth.getByLabel('The number now').fill('2')
  await ruth.getByLabel('The number aimed at').fill('8')
  await ruth.getByLabel('By', { exact: true }).fill(plusDays(80))
  await ruth.getByLabel('Given for it').fill('A card, and five minutes with the tutor on Monday and Thursday')
  await press(ruth, 'Save the outcome')
  await ruth.getByText('The outcome is saved').waitFor()

  await ruth.goto(meeting)
  await ruth.getByLabel('Minutes').fill('We agreed on the card. Home uses it too.')
  await ruth.getByLabel('Mr Story').check()
  await press(ruth, 'It was held')
  await ruth.getByText('The meeting is recorded as held').waitFor()
  const record = await papersAt(ruth, meeting, 'record')
  expectBoth(record, 'Record of a meeting', 'Mr Story', 'She builds with her brother for hours', 'Home uses it too')

  await ruth.goto(`${path}/support`)
  await ruth.getByLabel('Agreed with').fill('Mr Story')
  await ruth.getByLabel('Review on').fill(plusDays(80))
  await press(ruth, 'Record that it is agreed')
  await ruth.getByText('The plan is agreed').waitFor()
  await ruth.getByLabel(/^What did you see/).fill('Showed the card in maths')
  await ruth.getByLabel(/^Now/).fill('5')
  await press(ruth, 'Note it')
  await ruth.getByText('Showed the card in maths').waitFor()
  await expectWell(ruth, 'a plan with an outcome that is drawn')
  expect(await ruth.locator('.progress-line').innerText()).toMatch(/from 2 on .* to 8 by .*; 5 on/)
  await look(ruth, 'outcome-progress')
  const plan = await papersAt(ruth, `${path}/support`, 'plan')
  expectBoth(
    plan,
    'SEN Support plan',
    'I like building',
    'She builds with her brother',
    /Asks for help with the card/,
    '2 of 10',
    'five minutes with the tutor',
    'One step at a time',
  )
  expect(plan.pdf).not.toContain('Draft')

  await ruth.goto(`${path}/support/review`)
  await ruth.getByLabel('Partly reached').check()
  await ruth.getByLabel('What shows it').fill('5 of 10 lessons')
  await press(ruth, 'Record the review')
  await ruth.getByText('The review is recorded').waitFor()
  const second = await ruth.locator('main').innerText()
  expect(second).toMatch(/Cycle 2/)
  expect(second).toContain('5 of 10 lessons')
  expect(second).toContain('Lessons of 10: from 5 to 8')

  await setStatus(ruth, path, { words: 'No SEN', reason: 'What every teacher gives now is enough', from: today })
  await ruth.goto(`${path}/letters`)
  expect(await ruth.getByRole('textbox', { name: 'The letter' }).inputValue()).toContain('no longer has SEN Support')
  await press(ruth, 'Keep it as sent')
  await ruth.getByText('The letter is kept').waitFor()
  await ruth.goto(path)
  expect(await ruth.locator('.facts').innerText()).toContain('No SEN')
}, 240_000)

test('many pupils begin their next cycle in one press, it can be undone, and their plans come as one file', async () => {
  const page = await as('Ruth Adeyemi')
  await page.goto('/plans?year=10')
  await expectWell(page, 'plans of a year')
  await look(page, 'plans')
  const before = await page.locator('tbody tr').count()
  const boxes = page.locator('input[name="pupils"]')
  expect(await boxes.count()).toBeGreaterThan(2)
  // Nobody is chosen: said, and nothing happens.
  for (const box of await boxes.all()) await box.uncheck()
  await press(page, 'Begin the next cycle for all chosen')
  await page.getByText('Choose at least one pupil').first().waitFor()
  await expectWell(page, 'plans with nobody chosen')
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await press(page, 'Begin the next cycle for all chosen')
  await page.getByText('The next cycle is begun for 2 pupils').waitFor()
  expect(await page.locator('tbody tr', { hasText: 'A draft is there already' }).count()).toBeGreaterThanOrEqual(2)
  const pack = await packOf(page, 'year=10')
  expect(pagesOf(pack).filter((text) => text.includes('SEN Support plan')).length).toBeGreaterThanOrEqual(2)
  await press(page, 'Undo')
  await page.getByText('Taken back: 2 plans').waitFor()
  await expectWell(page, 'plans after undoing')
  expect(await page.locator('tbody tr').count()).toBe(before)
  const narrow = await as('Ruth Adeyemi', { width: 320 })
  await narrow.goto('/plans?year=10')
  await expectWell(narrow, 'plans on a phone')
  await look(narrow, 'plans-320')
}, 120_000)
