import { expect, test } from 'vitest'
import { expectWell, stranger, withBrowser } from './browser.ts'

withBrowser()

/** Nobody of the demonstration has this UPN or this name. */
const file = (year: string) => ({
  name: 'late-joiner.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`UPN,Surname,Forename,DOB,Year\r\nR201100018042,Quillfeather,Zoë,21/11/2012,${year}\r\n`),
})

test('without scripts: sign in, narrow the register, find a pupil, bring in a file, and undo it', async () => {
  const page = await stranger({ javaScriptEnabled: false, width: 320 })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Priya Nair' }).click()
  await page.goto('/register')
  await page.locator('#f-status').selectOption('E')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  expect(page.url()).toContain('status=E')
  expect(await page.locator('.reg tbody tr').count()).toBeGreaterThan(10)
  expect(await page.locator('.reg tbody').textContent()).not.toContain('SEN Support')

  await page.goto('/imports/new')
  await page.getByRole('button', { name: 'Look at this file' }).click()
  await page.getByRole('alert').waitFor()
  await page.getByLabel('File from your management system').setInputFiles(file('9'))
  await page.getByRole('button', { name: 'Look at this file' }).click()
  await page.getByRole('button', { name: 'Check each row' }).click()
  await page.getByRole('button', { name: 'Bring in 1 pupil' }).click()
  await page.getByRole('heading', { name: 'Receipt' }).waitFor()
  const receipt = page.url()

  await page.getByLabel('Find a pupil by name or UPN').fill('quillf')
  await page.getByLabel('Find a pupil by name or UPN').press('Enter')
  await page.getByRole('heading', { name: /Zoë Quillfeather/ }).waitFor()

  await page.goto(receipt)
  await page.getByRole('link', { name: 'Undo this file' }).click()
  await page.getByRole('button', { name: 'Undo the file' }).click()
  await page.getByRole('heading', { name: 'Undone' }).waitFor()
  await page.getByLabel('Find a pupil by name or UPN').fill('quillf')
  await page.getByLabel('Find a pupil by name or UPN').press('Enter')
  expect(await page.locator('main').textContent()).not.toContain('Quillfeather, Zoë')
}, 60_000)

test('without scripts a change of status that lacks its reason is told, and keeps what was typed', async () => {
  const page = await stranger({ javaScriptEnabled: false })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Ruth Adeyemi' }).click()
  await page.goto('/register?status=K')
  await page.locator('.c-name a').first().click()
  await page.getByRole('link', { name: 'Change status' }).click()
  await page.getByLabel('No SEN').check()
  await page.getByLabel('What happens next').fill('Teachers keep an eye on reading')
  await page.getByRole('button', { name: 'Save the new status' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel('What happens next').inputValue()).toBe('Teachers keep an eye on reading')
  expect(await page.getByLabel('No SEN').isChecked()).toBe(true)
})

test('every error of a form is well with scripts too', async () => {
  const page = await stranger({ width: 320 })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Ruth Adeyemi' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto('/register?status=K')
  const pupil = await page.locator('.c-name a').first().getAttribute('href')
  const forms = [
    [`${pupil}/status`, 'Save the new status'],
    [`${pupil}/needs`, 'Add this need'],
    ['/duties/psed-publish-information/evidence', 'Record it'],
    ['/people/invite', 'Make the invitation'],
    ['/imports/new', 'Look at this file'],
  ] as const
  for (const [path, button] of forms) {
    await page.goto(path)
    for (const date of await page.locator('input[type=date]:visible').all()) await date.fill('')
    await page.getByRole('button', { name: button }).click()
    await page.getByRole('alert').first().waitFor()
    await expectWell(page, `${path.replace(/[0-9a-f-]{36}/, '...')} with problems`)
  }
}, 90_000)
