import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectWell, stranger, withBrowser } from './browser.ts'
import { listOfPupils } from './files.ts'
import { type Running, startWaymark } from './waymark-process.ts'

withBrowser()
let waymark: Running

beforeAll(async () => {
  waymark = await startWaymark('start')
})
afterAll(() => waymark.stop())

const password = 'lantern gravel thimble orbit'

test('on an empty machine: set up the school, bring in a file, open the register, a pupil, and see what is due and why', async () => {
  const link = /\/set-up\/\S+/.exec(waymark.said())?.[0] ?? ''
  const page = await stranger({ width: 1280 }, waymark.address)
  await page.goto(link)
  await expectWell(page, 'set-up')

  await page.getByLabel('URN').fill('12')
  await page.getByLabel('Your name').fill('Ruth Adeyemi')
  await page.getByLabel('Choose a password').fill('short')
  await page.getByRole('button', { name: 'Set up the school' }).click()
  await page.getByRole('alert').waitFor()
  await expectWell(page, 'set-up with problems')
  expect(await page.getByLabel('Your name').inputValue(), 'what was typed stays').toBe('Ruth Adeyemi')

  await page.getByLabel('Name of the school').fill('Fresh School')
  await page.getByLabel('URN').fill('123456')
  await page.getByLabel('Type').selectOption('academy')
  await page.getByLabel('Phase').selectOption('secondary')
  await page.getByLabel('Local authority number').fill('382')
  await page.getByLabel('Your email address').fill('ruth@fresh.example')
  await page.getByLabel('Choose a password').fill(password)
  await page.getByRole('button', { name: 'Set up the school' }).click()
  await page.waitForURL('**/imports/new')

  await page.getByLabel('File from your management system').setInputFiles(listOfPupils)
  await page.getByRole('button', { name: 'Look at this file' }).click()
  await page.waitForURL('**/mapping')
  await expectWell(page, 'mapping')
  expect(await page.getByLabel('What Legal Surname is').inputValue()).toBe('surname')
  await page.getByRole('button', { name: 'Check each row' }).click()
  await page.getByRole('heading', { name: '2 pupils would be added or changed' }).waitFor()
  await expectWell(page, 'dry run')
  expect(await page.locator('main').textContent()).toContain('31/02/2014')

  await page.goto('/register')
  await page.getByText('Nobody is on the register yet').waitFor()
  await expectWell(page, 'empty register')
  await page.goBack()
  await page.getByRole('button', { name: 'Bring in 2 pupils' }).click()
  await page.getByRole('heading', { name: 'Receipt' }).waitFor()
  await expectWell(page, 'receipt')

  await page.getByRole('link', { name: 'Open the SEN register' }).click()
  await page.getByRole('link', { name: 'O’Brien, Zoë' }).click()
  await page.getByRole('heading', { name: 'Zoë O’Brien' }).waitFor()
  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await page.getByRole('link', { name: /Tell the family.*Omar Neill/ }).waitFor()
  await page.locator('li', { hasText: 'Omar Neill' }).getByText('Why this date?').click()
  const row = await page.locator('li', { hasText: 'Omar Neill' }).textContent()
  expect(row).toContain('5 September 2025')
  expect(row).toContain('Children and Families Act 2014')
  await expectWell(page, 'Today with a reason open')
}, 120_000)

test('the set-up link is spent, and the health page answers', async () => {
  const link = /\/set-up\/\S+/.exec(waymark.said())?.[0] ?? ''
  const page = await stranger({}, waymark.address)
  const response = await page.goto(link)
  expect(response?.status()).toBe(404)
  await expectWell(page, 'spent set-up link')
  const health = await page.request.get('/health')
  expect(await health.json()).toEqual({ ok: true })
})

test('signing in: wrong password says so and keeps the address; the right one opens Today; signing out closes', async () => {
  const page = await stranger({ width: 320 }, waymark.address)
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill('ruth@fresh.example')
  await page.getByLabel('Password').fill('not the password at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').waitFor()
  await expectWell(page, 'sign-in with a problem')
  expect(await page.getByLabel('Email address').inputValue()).toBe('ruth@fresh.example')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.getByText('Menu', { exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  await page.goto('/register')
  expect(new URL(page.url()).pathname).toBe('/sign-in')
})

test('a form sent from another site is refused', async () => {
  const page = await stranger({}, waymark.address)
  const response = await page.request.post('/sign-in', {
    headers: { origin: 'https://elsewhere.example' },
    form: { email: 'ruth@fresh.example', password },
  })
  expect(response.status()).toBe(403)
})
