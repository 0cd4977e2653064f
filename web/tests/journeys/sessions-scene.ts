import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Counts what a person does: one press or one choice. */
export function counting() {
  let actions = 0
  return {
    press: async (what: Locator) => {
      actions++
      await what.click()
    },
    count: () => actions,
  }
}

export const aPhone = { width: 360, viewport: { width: 360, height: 780 } }

/** The address of the newest day that Jo has not recorded yet. */
export async function unrecordedDay(page: Page): Promise<string> {
  await page.goto('/sessions')
  return (await page.getByRole('region', { name: 'not recorded yet' }).getByRole('link').first().getAttribute('href')) ?? ''
}

export const cards = (page: Page) => page.locator('.ses-list > li')
export const openCard = (page: Page) =>
  cards(page)
    .filter({ hasNotText: /Recorded|Did not happen/ })
    .first()

/** What the strip over the page says. */
export async function waiting(page: Page): Promise<string> {
  return (await page.locator('.ses-off').innerText()).replaceAll('\n', ' ')
}

export interface Said {
  day: string
  title: string
}

/** Records as many sessions as asked, one day after the other, going back; each took so many minutes. */
export async function recordMany(page: Page, from: string, wanted: number, took = 7): Promise<Said[]> {
  const said: Said[] = []
  for (let address: string | null = from; address && said.length < wanted; ) {
    await page.goto(address)
    await page.locator('.ses-list > li').first().waitFor()
    await page.locator('.ses-off').waitFor()
    for (let at = 0; at < (await cards(page).count()) && said.length < wanted; at++) {
      const card = cards(page).nth(at)
      if ((await card.getAttribute('class')) === 'ses-kept') continue
      if (
        !(await card
          .locator('> details')
          .getAttribute('open')
          .then((open) => open !== null))
      )
        await card.locator('summary').first().click()
      const correct = card.locator('.ses-correct > summary')
      if ((await correct.count()) > 0 && !(await card.locator('.rec').isVisible())) await correct.click()
      const minutes = card.getByLabel('Minutes it took')
      if (!(await minutes.isVisible())) await card.getByText('It was shorter or longer').click()
      await minutes.fill(String(took))
      await card.locator('.rec').click()
      await expect.poll(() => cards(page).nth(at).getAttribute('class')).toBe('ses-kept')
      said.push({
        day: new URL(page.url()).searchParams.get('day') ?? '',
        title: await cards(page).nth(at).locator('.ses-b b').innerText(),
      })
    }
    address = await page.getByRole('navigation', { name: 'Days' }).getByRole('link').first().getAttribute('href')
  }
  return said
}

/** How many things of a kind lie in the device's own database. Asked again and again: a page does not wait for a promise by itself. */
const inDevice = (page: Page, store: 'plans' | 'queue'): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const asking = indexedDB.open('waymark-sessions')
        asking.onsuccess = () => {
          const count = asking.result.transaction(name).objectStore(name).count()
          count.onsuccess = () => {
            asking.result.close()
            resolve(count.result)
          }
        }
      }),
    store,
  )

const soon = { timeout: 20_000 }

/** Once with a signal: the worker is there, the page is kept, and so is the plan. */
export async function readyForNoSignal(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  const kept = () => page.evaluate(async () => (await caches.match('/sessions/kept')) !== undefined)
  await expect.poll(kept, soon).toBe(true)
  await expect.poll(() => inDevice(page, 'plans'), soon).toBe(1)
}

/** The SENCO finds each of these sessions once, with the minutes they took, and none in dispute. */
export async function expectOnce(senco: Page, recorded: readonly Said[], took = 7): Promise<void> {
  for (const [day, of] of Map.groupBy(recorded, (one) => one.day)) {
    await senco.goto(`/sessions?whose=all&day=${day}`)
    const found = senco.locator('.ses-list > li').filter({ hasText: new RegExp(`\\b${took} of \\d+ minutes`) })
    await expect.poll(() => found.count(), { timeout: 10_000 }).toBe(of.length)
    expect(await senco.getByText('Recorded twice, differently').count()).toBe(0)
  }
}

/** How many records the school has of the sessions of the person who is signed in: every sending of one more counts here. */
export const recordsInAll = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { sessions } = (await (await fetch('/sessions/plan')).json()) as { sessions: { records: number }[] }
    return sessions.reduce((all, { records }) => all + records, 0)
  })

/** Every record has left the device. */
export const nothingWaits = (page: Page): Promise<void> => expect.poll(() => inDevice(page, 'queue'), soon).toBe(0)
