import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Whatever is pressed, typed in or chosen. Links in lines have a floor of their own. */
const controls = 'button, .btn, select, textarea, summary, input:not([type=hidden]), .voice-tile'

/** What is lower than 44 px where a finger is used. A box to tick counts with its label, and with the ground around it that ticks it. */
export const tooLow = (page: Page): Promise<string[]> => page.locator(controls).evaluateAll(measured)

/** Every control is large enough for a thumb, a switch or an unsteady hand. */
export async function expectLarge(page: Page, where: string): Promise<void> {
  expect(await tooLow(page), `${where}: lower than 44 px`).toEqual([])
}

/** Runs in the page, so it stands on its own. */
function measured(all: readonly Element[]): string[] {
  const near = 21.5
  const ticked = (box: HTMLInputElement): boolean => {
    box.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = box.getBoundingClientRect()
    return [-near, near].every((off) => {
      const hit = document.elementFromPoint(left + width / 2, top + height / 2 + off)
      return hit !== null && (hit === box || [...(box.labels ?? [])].some((label) => label.contains(hit)))
    })
  }
  const small = all.flatMap((one) => {
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || one.closest('.vh')) return []
    const box = one instanceof HTMLInputElement && one.matches('[type=checkbox], [type=radio]') ? one : null
    const around = [one, one.closest('.find, .voice-tile'), ...(box?.labels ?? [])].filter((each) => each !== null)
    const high = Math.max(...around.map((each) => each.getBoundingClientRect().height))
    if (high === 0 || high >= 43.5 || (box && ticked(box))) return []
    const name = one.textContent?.trim() || one.getAttribute('name') || one.className
    return [`${one.tagName} ${name.slice(0, 40)}: ${Math.round(high)}`]
  })
  return [...new Set(small)]
}
