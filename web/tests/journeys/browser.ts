import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { type Running, startWaymark } from './waymark-process.ts'

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>
const signedIn = new Map<string, StorageState>()
let browser: Browser

/** Opens one browser for the file, and closes it at the end. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
      // A microphone that hums, so that what is said aloud can be tried.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    })
  })
  afterAll(() => browser.close())
}

export interface Look extends BrowserContextOptions {
  width?: number
}

let own: Running | null = null

/** A demonstration for this file alone: for journeys that use up what is in it, such as days that nobody recorded yet. */
export function withOwnDemo(): void {
  beforeAll(async () => {
    own = await startWaymark('demo')
  })
  afterAll(() => own?.stop())
}

/** The demonstration of this file, or of its worker: no other file works in it at the same time. */
export function theDemo(): string {
  if (own) return own.address
  const demos = inject('demos')
  return demos[(Number(process.env['VITEST_POOL_ID']) - 1) % demos.length] ?? demos[0] ?? ''
}

/** A page of somebody who is not signed in. */
export async function stranger({ width = 1280, ...options }: Look = {}, address = theDemo()): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'en-GB',
    viewport: { width, height: 860 },
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

/** A page of one of the demonstration's people, signed in by their button. */
export async function as(name: string, options: Look = {}): Promise<Page> {
  const known = signedIn.get(name)
  if (known) return stranger({ ...options, storageState: known })
  const page = await stranger(options)
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  signedIn.set(name, await page.context().storageState())
  return page
}

/** What every page owes everybody: a title, one heading, nothing for axe to say, nothing beside the window. */
export async function expectWell(page: Page, where: string): Promise<void> {
  expect(await page.title(), `${where}: title`).toMatch(/ - Waymark$/)
  expect(await page.locator('h1').count(), `${where}: one main heading`).toBe(1)
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(beyond, `${where}: pixels beyond the window`).toBeLessThanOrEqual(0)
  // In the page itself: no page here holds a frame from elsewhere, which is what the slower way is for.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(told, `${where}: axe`).toEqual([])
}
