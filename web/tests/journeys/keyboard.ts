import type { Page } from 'playwright-core'

export interface Walk {
  /** The places in the document of what took the focus, one after another. */
  reached: number[]
  /** What can be used and never took it. */
  missed: string[]
  /** What took it without showing so. */
  unseen: string[]
}

/** Presses Tab from the top of the page to its end. A group of radio buttons is one stop, as browsers have it. */
export async function walkByTab(page: Page): Promise<Walk> {
  const reached: number[] = []
  const unseen: string[] = []
  for (let pressed = 0; pressed < 1500; pressed++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(focused)
    // Past the last thing the focus leaves the page, or begins again.
    if (!at || (at.place === reached[0] && reached.length > 1)) break
    if (at.place === reached.at(-1)) continue
    reached.push(at.place)
    if (!at.seen) unseen.push(at.name)
  }
  return { reached, unseen, missed: await page.evaluate(notAmong, reached) }
}

/** What has the focus. Runs in the page, so it stands on its own. */
function focused(): { place: number; name: string; seen: boolean } | null {
  const here = document.activeElement
  if (!here || here === document.body) return null
  const order = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
  const shows = [here, here.closest('.find')].some((one) => one !== null && getComputedStyle(one).outlineStyle !== 'none')
  const { width, height } = here.getBoundingClientRect()
  return { place: order.indexOf(here), name: here.outerHTML.slice(0, 80), seen: shows && width > 0 && height > 0 }
}

function notAmong(reached: number[]): string[] {
  const order = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
  const groups = new Set(
    reached.map((place) => order[place]).map((one) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : '')),
  )
  return order
    .filter(
      (one, place) =>
        !reached.includes(place) &&
        one.tabIndex >= 0 &&
        !one.matches(':disabled, [type=hidden]') &&
        one.checkVisibility({ visibilityProperty: true }),
    )
    .filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && groups.has(one.name)))
    .map((one) => one.outerHTML.slice(0, 80))
}
