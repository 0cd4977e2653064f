import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Whatever is pressed, typed in or chosen. Links in lines have a floor of their own. */
const controls = 'button, .btn, select, textarea, summary, input:not([type=hidden]), .voice-tile'

/** Every control is large enough for a thumb, a switch or an unsteady hand: 44 px high, itself or the label beside it. */
export async function expectLarge(page: Page, where: string): Promise<void> {
  const small = await page.locator(controls).evaluateAll((all) =>
    all.flatMap((one) => {
      const field = one instanceof HTMLInputElement ? one : null
      // What is drawn by the system, hidden from sight, or part of a tile that is itself measured.
      if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || one.closest('.vh, .voice-tile .vh'))
        return []
      const pressed = [one, ...(field?.matches('[type=checkbox], [type=radio]') ? (field.labels ?? []) : [])]
      const high = Math.max(...pressed.map((each) => each.getBoundingClientRect().height))
      const name = one.textContent?.trim() || one.getAttribute('name') || one.className
      return high > 0 && high < 43.5 ? [`${one.tagName} ${name.slice(0, 40)}: ${Math.round(high)}`] : []
    }),
  )
  expect([...new Set(small)], `${where}: lower than 44 px`).toEqual([])
}
