import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

test('Ctrl+K or /, three letters, Enter: the pupil is open, and no name stands in the address', async () => {
  const page = await as('Ruth Adeyemi')
  await page.goto('/register')
  const name = (await page.locator('.c-name a').nth(3).textContent()) ?? ''
  const surname = name.split(',')[0] ?? ''
  await page.keyboard.press('Control+k')
  await page.keyboard.type(surname.slice(0, 3).toLowerCase())
  await page.getByRole('option').first().waitFor()
  await expectWell(page, 'pupils found')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/pupils/*')
  expect(new URL(page.url()).search).toBe('')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
})

test('a SENCO changes a status: the register, the history and Today follow', async () => {
  const page = await as('Ruth Adeyemi')
  await page.goto('/register?status=W')
  const link = page.locator('.c-name a').last()
  const path = await link.getAttribute('href')
  await link.click()
  await page.getByRole('link', { name: 'Change status' }).click()
  await page.getByLabel('SEN Support', { exact: true }).check()
  await page.getByLabel('Reason').fill('Two cycles of class teaching did not close the gap')
  await page.getByLabel('What happens next').fill('A first cycle with a reading group')
  await page.getByRole('button', { name: 'Save the new status' }).click()
  await page.waitForURL((url) => url.pathname === path)
  await page.getByText('Two cycles of class teaching').first().waitFor()
  expect(await page.locator('main').textContent()).toMatch(/Tell the family/)
  await expectWell(page, 'pupil after a change')
})

test('two people change one pupil: the second is shown what the first recorded, and loses nothing', async () => {
  const ruth = await as('Ruth Adeyemi')
  const priya = await as('Priya Nair')
  await ruth.goto('/register?status=W')
  const path = await ruth.locator('.c-name a').first().getAttribute('href')
  await priya.goto(`${path}/status`)
  await ruth.goto(`${path}/status`)
  for (const [page, reason] of [
    [ruth, 'The first of the two reasons'],
    [priya, 'The second of the two reasons'],
  ] as const) {
    await page.getByLabel('SEN Support', { exact: true }).check()
    await page.getByLabel('Reason').fill(reason)
    await page.getByLabel('What happens next').fill('A first cycle with a reading group')
    await page.getByRole('button', { name: 'Save the new status' }).click()
    if (page === ruth) await page.waitForURL((url) => !url.pathname.endsWith('/status'))
  }
  await priya.getByRole('alert').waitFor()
  expect(await priya.locator('main').textContent()).toContain('The first of the two reasons')
  expect(await priya.getByLabel('Reason').inputValue()).toBe('The second of the two reasons')
  await expectWell(priya, 'both versions')
})

test('a teacher sees their own pupils and nobody else', async () => {
  const teacher = await as('Sam Price')
  await teacher.goto('/register')
  const classes = await teacher.locator('tbody .c-cls').allTextContents()
  const workers = await teacher.locator('tbody .c-kw').allTextContents()
  expect(classes.length).toBeGreaterThan(5)
  for (const [index, one] of classes.entries())
    expect(['7A', '8B', '9C', '10D'].includes(one) || workers[index]?.includes('Sam Price'), `class ${one}`).toBe(true)
  const senco = await as('Ruth Adeyemi')
  await senco.goto('/register?class=11G')
  const other = await senco.locator('.c-name a').last().getAttribute('href')
  await senco.goto('/register?worker=')
  const response = await teacher.goto(other ?? '')
  const mine = await teacher.locator('h1').textContent()
  expect(response?.status() === 404 || mine !== null).toBe(true)
  expect(response?.status()).toBe(404)
})
