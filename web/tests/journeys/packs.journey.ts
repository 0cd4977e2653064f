import fs from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '#platform/db/door.ts'
import { pagesOf } from '../support/read-paper.ts'
import { expectWell, stranger, withBrowser } from './browser.ts'
import { aPlace, setUpWithPupils } from './school-of-many.ts'
import { type Running, startWaymark } from './waymark-process.ts'

// A school of its own: large enough that its plans are not there at once, and a server that may be killed.
withBrowser()
const many = 250
let at: { folder: string; port: number }
let waymark: Running
let page: Page

async function look(of: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await of.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

beforeAll(async () => {
  at = await aPlace()
  waymark = await startWaymark('start', at)
  page = await stranger({}, waymark.address)
  await setUpWithPupils(page, waymark, [...Array.from({ length: many }, () => '8'), '9', '9'])
  await page.goto('/plans')
  await page.locator('input[name=pupils]').evaluateAll((boxes) => {
    for (const box of boxes) (box as HTMLInputElement).checked = true
  })
  await page.getByRole('button', { name: 'Begin the next cycle for all chosen' }).click()
  await page.getByText(`The next cycle is begun for ${many + 2} pupils`).waitFor()
}, 120_000)
afterAll(async () => {
  await waymark.kill()
  fs.rmSync(at.folder, { recursive: true, force: true })
})

async function again(between: () => Promise<void> = async () => undefined): Promise<void> {
  await waymark.kill()
  await between()
  waymark = await startWaymark('start', at)
}

async function saved(of: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const saving = of.waitForEvent('download')
  await press()
  const file = await saving
  return { name: file.suggestedFilename(), bytes: fs.readFileSync(await file.path()) }
}

/** Quick machines make them so fast that the page may still say that they wait. */
const beingMade = /Making 250 plans: \d+ of 250 made|250 plans will be made in a moment/

test('a few plans come at once, as one PDF that bears no child’s name, and the page stays', async () => {
  await page.goto('/plans?year=9')
  const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Print 2 plans (PDF)' }).click())
  expect(name).toMatch(/^sen-support-plans-\d{4}-\d\d-\d\d\.pdf$/)
  expect(pagesOf(bytes).filter((text) => text.includes('SEN Support plan'))).toHaveLength(2)
  expect(new URL(page.url()).pathname).toBe('/plans')
  await expectWell(page, 'plans after a file was saved')
})

test('many are made while a page says how far; stopped, begun again, and the server killed meanwhile: they come all the same', async () => {
  await page.goto('/plans?year=8')
  await page.getByRole('button', { name: 'Word files' }).click()
  await page.getByText(beingMade).waitFor()
  await page.getByRole('button', { name: 'Stop making it' }).click()
  await page.getByText('You stopped this').waitFor()
  await expectWell(page, 'a file that was stopped')
  await look(page, 'pack-stopped')
  await page.getByRole('button', { name: 'Make it after all' }).click()
  await page.getByText(beingMade).waitFor()
  await waymark.kill()
  await expectWell(page, 'a file that is being made')
  await look(page, 'pack-making')
  await page.setViewportSize({ width: 320, height: 860 })
  await expectWell(page, 'a file that is being made, on a phone')
  await look(page, 'pack-making-320')
  await page.setViewportSize({ width: 1280, height: 860 })
  await again()
  // Held by the process that ended for some seconds yet, and then taken up. Nobody presses anything.
  await page.getByText('The file is ready').waitFor({ timeout: 60_000 })
  await expectWell(page, 'a file that is ready')
  await look(page, 'pack-ready')
  const { name, bytes } = await saved(page, () => page.getByRole('link', { name: 'Save the file (zip of Word files)' }).click())
  expect(name).toMatch(/^sen-support-plans-\d{4}-\d\d-\d\d\.zip$/)
  expect(Object.keys(unzipSync(bytes))).toHaveLength(many)
  await page.getByRole('link', { name: 'Files made for you' }).click()
  await page.getByRole('link', { name: '250 plans as Word files' }).waitFor()
  await expectWell(page, 'the files made for a person')
  await look(page, 'packs')
}, 120_000)

test('without scripts the page looks again by itself until the file is there; others answer meanwhile', async () => {
  const plain = await stranger(
    { javaScriptEnabled: false, width: 320, storageState: await page.context().storageState() },
    waymark.address,
  )
  await plain.goto('/plans?year=8')
  await plain.getByRole('button', { name: 'Word files' }).click()
  await plain.getByText(beingMade).waitFor()
  const started = performance.now()
  expect((await page.request.get('/plans?year=9')).status()).toBe(200)
  expect(performance.now() - started).toBeLessThan(1500)
  await plain.getByText('The file is ready').waitFor({ timeout: 30_000 })
  const { bytes } = await saved(plain, () => plain.getByRole('link', { name: 'Save the file (zip of Word files)' }).click())
  expect(Object.keys(unzipSync(bytes))).toHaveLength(many)
}, 60_000)

test('what is no more there is not made, and says so; a file that is a day old is emptied, and says so', async () => {
  await page.goto('/packs')
  const ready = await page.getByRole('link', { name: '250 plans as Word files' }).first().getAttribute('href')
  await page.goto('/plans?year=8')
  await page.getByRole('button', { name: 'Word files' }).click()
  await page.getByRole('button', { name: 'Stop making it' }).click()
  await page.getByText('You stopped this').waitFor()
  const stopped = page.url()
  await page.goto('/plans?year=8')
  await page.locator('[aria-labelledby=rolls]').getByRole('button').first().click()
  await page.getByText(`Taken back: ${many + 2} plans`).waitFor()
  await page.goto(stopped)
  await page.getByRole('button', { name: 'Make it after all' }).click()
  await page.getByText('There is nothing to put into the file any more').waitFor()
  await expectWell(page, 'a file that could not be made')
  await look(page, 'pack-failed')

  await again(async () => {
    const door = await openDoor({ databaseUrl: null, dataFolder: path.join(at.folder, 'database') })
    await door.pool.query(`update pack set made_at = now() - interval '25 hours' where state = 'ready'`)
    await door.end()
  })
  await page.goto(ready ?? '')
  for (let n = 0; n < 10 && !(await page.getByText('This file was emptied').isVisible()); n++) {
    await page.waitForTimeout(1000)
    await page.reload()
  }
  await expectWell(page, 'a file that was emptied')
  await look(page, 'pack-emptied')
  await page.goto(`${ready}/file`)
  await page.getByText('This file was emptied').waitFor()
  expect(new URL(page.url()).pathname).toBe(ready)
  expect((await page.goto(`/packs/${crypto.randomUUID()}/file`))?.status()).toBe(404)
  await expectWell(page, 'a file that is not there')
}, 90_000)
