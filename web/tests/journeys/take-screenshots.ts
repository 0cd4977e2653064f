// Use: take-screenshots.ts. Takes the pictures of docs/screenshots from the demonstration and from a first start, at 1280 and 320 px.
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { listOfPupils } from './files.ts'
import { startWaymark } from './waymark-process.ts'

const folder = path.resolve(import.meta.dirname, '../../../docs/screenshots')
const widths = [1280, 320]

async function shoot(page: Page, name: string, width: number): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: false })
}

async function open(browser: Browser, address: string, width: number): Promise<Page> {
  const viewport = { width, height: width > 700 ? 900 : 720 }
  return (await browser.newContext({ baseURL: address, locale: 'en-GB', viewport })).newPage()
}

/** A pupil whose plan has been reviewed once. */
async function planUnderWay(page: Page): Promise<string> {
  await page.goto('/register?status=K')
  const paths = await page.locator('.c-name a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const path of paths) {
    await page.goto(`${path}/support`)
    if ((await page.getByRole('link', { name: 'Review it' }).count()) > 0) return `${path}/support`
  }
  return '/register'
}

async function ofDemonstration(browser: Browser, address: string, width: number): Promise<void> {
  const page = await open(browser, address, width)
  await page.goto('/sign-in')
  await shoot(page, 'sign-in', width)
  await page.getByRole('button', { name: 'Ruth Adeyemi' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  // The address changes before the page does.
  await page.locator('.today').waitFor()
  if (width > 700) await page.locator('.why summary').first().click()
  await shoot(page, 'today', width)
  await page.goto('/register')
  await shoot(page, 'register', width)
  await page.goto('/duties/who')
  await shoot(page, 'who-should-do-what', width)
  await page.goto('/year')
  await shoot(page, 'year', width)
  await page.goto('/register?status=E')
  await page.locator('.c-name a').nth(2).click()
  await page.getByRole('heading', { name: 'Needs' }).waitFor()
  await shoot(page, 'pupil', width)
  await page.goto('/concerns')
  await shoot(page, 'concerns', width)
  await page.goto(await planUnderWay(page))
  await shoot(page, 'support', width)
  await page.goto('/imports/new')
  await page.getByLabel('File from your management system').setInputFiles(listOfPupils)
  await page.getByRole('button', { name: 'Look at this file' }).click()
  await page.getByRole('button', { name: 'Check each row' }).click()
  await page.getByRole('heading', { name: /would be added/ }).waitFor()
  await shoot(page, 'import', width)
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
const demo = await startWaymark('demo')
for (const width of widths) await ofDemonstration(browser, demo.address, width)
await demo.stop()
const first = await startWaymark('start')
for (const width of widths) {
  const page = await open(browser, first.address, width)
  await page.goto(/\/set-up\/\S+/.exec(first.said())?.[0] ?? '/')
  await shoot(page, 'set-up', width)
}
await first.stop()
await browser.close()
