import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

for (const scripts of [true, false])
  test(`two things are put aside with a reason, stand folded, and one is brought back (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    await page.goto('/')
    const boxes = page.locator('.pick input')
    const names = [await boxes.nth(0).getAttribute('aria-label'), await boxes.nth(1).getAttribute('aria-label')]
    // By keyboard: the space bar chooses, Enter on the button goes on.
    for (const index of [0, 1]) {
      await boxes.nth(index).focus()
      await page.keyboard.press('Space')
    }
    await page.getByRole('button', { name: 'Put aside' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Put 2 things aside' }).waitFor()
    if (scripts) await expectWell(page, 'what is put aside')
    await page.getByRole('button', { name: 'Put aside' }).click()
    await page.getByRole('alert').waitFor()
    if (scripts) await expectWell(page, 'no day and no reason')
    await page.getByLabel('Until').fill(inDays(20))
    await page.getByLabel('Why').fill('Waiting for the authority')
    await page.getByRole('button', { name: 'Put aside' }).click()
    await page.getByText('It stands below, folded').waitFor()
    await page.getByText('Put aside: 2').click()
    for (const name of names) expect(await page.locator('.aside').innerText()).toContain(name?.replace('Choose: ', ''))
    if (scripts) await expectWell(page, 'Today with what is put aside')
    await page
      .getByRole('button', { name: /Bring it back/ })
      .first()
      .click()
    await page.getByText('It stands on Today again').waitFor()
    await page.getByText('Put aside: 1').click()
    await page
      .getByRole('button', { name: /Bring it back/ })
      .first()
      .click()
    await page.locator('.aside').waitFor({ state: 'detached' })
  }, 90_000)

test('what a teacher works with is given to them, and stands first on their Today', async () => {
  const senco = await as('Ruth Adeyemi')
  await senco.goto('/?all=late')
  const row = senco.locator('.row', { hasText: 'key worker Sam Price' }).first()
  const what = (await row.locator('h3').innerText()).trim()
  await row.locator('.pick input').check()
  await senco.getByRole('button', { name: 'Give to somebody' }).click()
  await senco.locator('#staffId').selectOption({ label: 'Sam Price' })
  await senco.getByRole('button', { name: 'Give', exact: true }).click()
  await senco.getByText('It stands under the name of the person').waitFor()
  const teacher = await as('Sam Price')
  await teacher.goto('/')
  const first = teacher.locator('.row', { hasText: what })
  expect(await first.locator('.who').innerText()).toContain('Sam Price')
  expect(await first.locator('.who').innerText()).toContain('yours')
  expect(await teacher.locator('.pick').count()).toBe(0)
}, 60_000)

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
