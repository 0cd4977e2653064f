// Use: take-screenshots.ts. Takes the pictures of docs/screenshots from the demonstration and from a first start, at 1280 and 320 px.
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { listOfPupils } from './files.ts'
import { ofProvision } from './pictures-of-provision.ts'
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

/** A pupil with a plan that runs and with provision, or the first on the list. */
async function pupilWithMuch(page: Page): Promise<string> {
  await page.goto('/register?status=K')
  const paths = await page.locator('.c-name a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const path of paths.slice(0, 80)) {
    await page.goto(path)
    if ((await page.locator('.trk').count()) > 0 && (await page.locator('.wks').count()) > 0) return path
  }
  return paths[0] ?? '/register'
}

/** A meeting, the page of a pupil's voice behind a link to it, a profile, and a plan as it comes out of the printer. */
async function ofFamily(page: Page, browser: Browser, address: string, width: number): Promise<void> {
  const plan = await planUnderWay(page)
  const pupil = plan.replace('/support', '')
  await page.goto(`${pupil}/profiles/one-page`)
  await shoot(page, 'profile', width)
  if (width > 700) {
    await printed(page, `${plan}/paper/pdf`, 'plan-on-paper')
    await page.goto(`${pupil}/letters`)
    await page.getByRole('button', { name: 'Keep it as sent' }).click()
    await page.getByRole('link', { name: 'Open it to print' }).click()
    await page.getByRole('heading', { name: 'A letter' }).waitFor()
    await printed(page, `${new URL(page.url()).pathname}/paper/pdf`, 'letter-on-paper')
  }
  await page.goto(await withMeeting(page))
  await shoot(page, 'meeting', width)
  await page
    .locator('.people > li')
    .filter({ hasText: /Parent/ })
    .first()
    .getByRole('button', { name: /^Make a/ })
    .click()
  await page.locator('#new-link').waitFor()
  await page.locator('.people > li').filter({ hasText: /Pupil/ }).first().scrollIntoViewIfNeeded()
  const sam = await open(browser, address, width)
  await sam.goto('/sign-in')
  await sam.getByRole('button', { name: 'Sam Price' }).click()
  await sam.waitForURL((url) => url.pathname === '/')
  await sam.goto('/my-pupils?show=all')
  await sam.getByRole('navigation', { name: 'My groups' }).getByRole('link').first().click()
  await sam.locator('.class-sheet').first().waitFor()
  await shoot(sam, 'my-pupils', width)
  await page.goto(`${pupil}/meetings`)
  await page.getByLabel('On', { exact: true }).fill('2027-06-10')
  await page.getByRole('button', { name: 'Plan it' }).click()
  await page.getByText('The meeting is planned').waitFor()
  await page.locator('.meeting-list a').first().click()
  const child = page.locator('.people > li').filter({ hasText: /Pupil/ }).first()
  await child.getByRole('button', { name: /^Make a link/ }).click()
  const link = new URL(await page.locator('#new-link').inputValue()).pathname
  const voice = await open(browser, address, width)
  await voice.goto(link)
  await voice.getByRole('button', { name: 'Next' }).click()
  await voice.getByText('Question 2 of 5').waitFor()
  await voice.getByLabel('A quiet place').check()
  await shoot(voice, 'pupil-voice', width)
}

/** The meeting that the demonstration has planned. */
async function withMeeting(page: Page): Promise<string> {
  await page.goto('/register?status=K')
  const paths = await page.locator('.c-name a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const path of paths) {
    await page.goto(`${path}/meetings`)
    const link = page.locator('.meeting-list a').first()
    if ((await link.count()) > 0) return (await link.getAttribute('href')) ?? path
  }
  return '/register'
}

/** A PDF as a picture of its first page. */
async function printed(page: Page, address: string, name: string): Promise<void> {
  const pdf = await (await page.request.get(address)).body()
  execFileSync('pdftoppm', ['-png', '-r', '70', '-singlefile', '-', path.join(folder, name)], { input: pdf })
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
  await page.goto(await pupilWithMuch(page))
  await page.getByRole('heading', { name: 'Needs' }).waitFor()
  await shoot(page, 'pupil', width)
  await page.goto('/concerns')
  await shoot(page, 'concerns', width)
  await page.goto('/progress')
  await shoot(page, 'progress', width)
  await page.goto(await planUnderWay(page))
  await shoot(page, 'support', width)
  await ofFamily(page, browser, address, width)
  await ofProvision({ browser, page, width }, (one) => open(one, address, width), shoot)
  if (width > 700) await printed(page, '/provision/paper/pdf', 'provision-map-on-paper')
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
