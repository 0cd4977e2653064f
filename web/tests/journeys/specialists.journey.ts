import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' })

for (const scripts of [true, false])
  test(`a specialist is asked with the parents, advises, and each recommendation gets its answer (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    await page.goto('/register?status=K&sort=name')
    const path =
      (await page
        .locator('.c-name a')
        .nth(scripts ? 6 : 7)
        .getAttribute('href')) ?? ''
    await page.goto(`${path}/specialists`)
    await page.getByRole('button', { name: 'Record it' }).click()
    await page.getByRole('alert').waitFor()
    if (scripts) await expectWell(page, 'a referral with problems')
    await page.getByLabel('What was talked about with the parents').fill('They see it too and agree')
    await page.getByLabel('Talked about on').fill(today)
    await page.getByLabel('Service').selectOption('speech-language')
    await page.getByLabel('Who is asked').fill('The therapist of the service')
    await page.getByLabel('What they are asked, and why').fill('Follows two of three steps')
    await page.getByRole('button', { name: 'Record it' }).click()
    await page.getByText('It is recorded that they are asked').waitFor()
    await page.getByText('Record the advice').first().click()
    await page.getByLabel('What it says').fill('Words take time')
    await page.getByLabel('Recommendations, one to a line').fill('- A visual timetable\n- Ten seconds to answer')
    await page.getByRole('button', { name: 'Keep the advice' }).click()
    await page.getByText('The advice is recorded').waitFor()
    if (scripts) await expectWell(page, 'advice with recommendations')
    await page
      .getByLabel(/^By whom, or why not/)
      .first()
      .fill('The tutor, from Monday')
    await page
      .getByRole('button', { name: /^We follow it/ })
      .first()
      .click()
    await page.getByText('It is recorded what becomes of it').waitFor()
    await page
      .getByLabel(/^By whom, or why not/)
      .first()
      .fill('Every teacher gives it already')
    await page
      .getByRole('button', { name: /^We do not/ })
      .first()
      .click()
    await page.getByText('Not followed').waitFor()
    await look(page, `specialists-${scripts}`)
    if (scripts) await expectWell(page, 'recommendations that are decided')
    expect(await page.locator('.recommendations').innerText()).toMatch(
      /Followed.*The tutor, from Monday[\s\S]*Not followed.*Every teacher/,
    )
  }, 90_000)

test('a parents’ evening is planned for a class and recorded slot by slot on one page', async () => {
  const page = await as('Ruth Adeyemi')
  await page.goto('/parents-evening')
  await expectWell(page, 'no evening yet')
  await page.getByLabel('Class').selectOption({ index: 3 })
  await page.getByRole('button', { name: 'List the pupils' }).click()
  await page.getByRole('button', { name: 'Plan the slots' }).click()
  await page.getByRole('alert').waitFor()
  await expectWell(page, 'an evening with problems')
  await page.getByLabel('On', { exact: true }).fill(today)
  await page.getByRole('button', { name: 'Plan the slots' }).click()
  await page.getByText('The slots are planned').waitFor()
  await expectWell(page, 'an evening')
  await look(page, 'evening')
  expect(await page.locator('.slots > li').count()).toBeGreaterThan(1)
  const first = page.locator('.slots > li').first()
  await first.getByLabel(/^What was said/).fill('Reads every night')
  await first.getByRole('button', { name: 'It was held' }).click()
  await page.getByText('The meeting is recorded as held').waitFor()
  expect(await first.innerText()).toMatch(/Held, with .*Reads every night/)
  const narrow = await as('Ruth Adeyemi', { width: 320 })
  await narrow.goto(`/parents-evening?on=${today}`)
  await expectWell(narrow, 'an evening on a phone')
}, 90_000)
