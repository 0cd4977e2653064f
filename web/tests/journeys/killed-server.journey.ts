import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectWell, stranger, withBrowser } from './browser.ts'
import { aPlace, setUpWithPupils } from './school-of-many.ts'
import { type Running, startWaymark } from './waymark-process.ts'

// The server that a school runs, on a folder of its own, killed without warning as a power cut does it, and started again.
withBrowser()
const many = 200
let at: { folder: string; port: number }
let waymark: Running
let page: Page

beforeAll(async () => {
  at = await aPlace()
  waymark = await startWaymark('start', at)
  page = await stranger({}, waymark.address)
  await setUpWithPupils(page, waymark, [...Array.from({ length: many }, () => '8'), '9'])
}, 120_000)
afterAll(async () => {
  await waymark.kill()
  fs.rmSync(at.folder, { recursive: true, force: true })
})

async function again(): Promise<void> {
  await waymark.kill()
  waymark = await startWaymark('start', at)
}

/** A form posted as the browser posts it, until the server is gone: null when nobody answered. */
async function post(to: string, fields: readonly (readonly [string, string])[]): Promise<Response | null> {
  const cookies = await page.context().cookies()
  try {
    const response = await fetch(new URL(to, waymark.address), {
      method: 'POST',
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
      redirect: 'manual',
      headers: { origin: waymark.address, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
    })
    await response.clone().arrayBuffer()
    return response
  } catch {
    return null
  }
}

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function expectWholeLog(): Promise<void> {
  await page.goto('/log?check=yes')
  await page.getByText('The chain holds').waitFor()
}

/** The address of the plan of the one pupil of year 9, begun. */
async function beginPlan(): Promise<string> {
  await page.goto('/plans?year=9')
  const pupil = (await page.locator('tbody th a').first().getAttribute('href')) ?? ''
  await page.goto(pupil)
  await page.getByRole('button', { name: 'Begin the first cycle' }).click()
  await page.getByText('The draft of the cycle is begun').waitFor()
  return `${pupil}/plan`
}

test('killed while a draft is kept as it is typed: what was answered is there, in the page too, and is saved without retyping', async () => {
  const plan = await beginPlan()
  let told = 0
  for (let round = 0; round < 3; round++) {
    await page.goto(plan)
    const cycleId = await page.locator('input[name=cycleId]').inputValue()
    let version = await page.locator('input[name=version]').inputValue()
    let last = 0
    const killed = soon(150 + Math.random() * 600).then(() => waymark.kill())
    for (let n = round * 10_000 + 1; ; n++) {
      const response = await post(`${plan}/keep`, [
        ['cycleId', cycleId],
        ['version', version],
        ['needs', `Typed ${n}`],
      ])
      if (!response) break
      expect(response.status).toBe(200)
      version = String(((await response.json()) as { version: number }).version)
      last = n
      told++
    }
    await killed
    await again()
    await page.goto(plan)
    const found = Number((await page.getByLabel('What is needed').inputValue()).split(' ')[1] ?? 0)
    // The one after it may have been saved and not told.
    if (last > 0) expect([last, last + 1]).toContain(found)
  }
  expect(told).toBeGreaterThan(5)

  await page.getByLabel('What is needed').fill('Time to take in words')
  await page.getByText('Saved as you typed').waitFor()
  await waymark.kill()
  await page.getByLabel('What shows it').fill('What three teachers saw')
  await page.getByText('there is no connection').waitFor()
  await expectWell(page, 'a draft whose server was killed')
  expect(await page.getByLabel('What shows it').inputValue()).toBe('What three teachers saw')
  await again()
  await page.getByText('Saved as you typed').waitFor()
  await page.goto(plan)
  expect(await page.getByLabel('What is needed').inputValue()).toBe('Time to take in words')
  expect(await page.getByLabel('What shows it').inputValue()).toBe('What three teachers saw')
  await expectWholeLog()
}, 90_000)

/** What the page of plans says: how many drafts there are, and whether the roll stands among those that can be undone. */
async function rolledNow(): Promise<{ drafts: number; ready: number; rolls: number }> {
  await page.goto('/plans?year=8')
  const drafts = await page.getByRole('cell', { name: 'Cycle 1: a draft' }).count()
  const ready = await page.locator('input[name=pupils]').count()
  const rolls = await page.locator('[aria-labelledby=rolls]').getByRole('button').count()
  expect(await page.locator('main').innerText()).toContain(`${ready} can begin the next cycle`)
  return { drafts, ready, rolls }
}

const all = { drafts: many, ready: 0, rolls: 1 }
const none = { drafts: 0, ready: many, rolls: 0 }

async function undo(): Promise<void> {
  await page.locator('[aria-labelledby=rolls]').getByRole('button').first().click()
  await page.getByText(`Taken back: ${many} plans`).waitFor()
}

test('killed before, within and after a roll of 200 plans: all begun or none, the log whole, and the page says which', async () => {
  await page.goto('/plans?year=8')
  const ids = await page.locator('input[name=pupils]').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
  expect(ids.length).toBe(many)
  const roll = () => post('/plans?year=8', [['form', 'roll'], ...ids.map((id) => ['pupils', id] as const)])

  const started = performance.now()
  expect((await roll())?.status).toBe(302)
  const takes = performance.now() - started
  await again()
  expect(await rolledNow(), 'killed after the answer').toEqual(all)
  await undo()

  // Each kill comes nearer to the moment of saving, from whichever side the one before it fell on.
  const seen: string[] = []
  let [early, late] = [0, takes * 3]
  for (let round = 0; round < 7; round++) {
    const after = (early + late) / 2
    const answering = roll()
    await soon(after)
    await waymark.kill()
    const answered = await answering
    await again()
    const found = await rolledNow()
    seen.push(`${Math.round(after)} ms: ${answered ? '' : 'not '}answered, ${found.drafts} begun`)
    expect(answered ? [all] : [all, none]).toContainEqual(found)
    if (found.rolls > 0) {
      late = after
      await undo()
    } else early = after
  }
  await expectWholeLog()
  console.log(`a roll of ${many} took ${Math.round(takes)} ms; killed at ${seen.join('; ')}`)
}, 120_000)
