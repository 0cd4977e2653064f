import type { Page } from 'playwright-core'

/** Counts what a person does: one click, one choice or one typed field each. */
export function counting(page: Page) {
  let actions = 0
  return {
    get actions() {
      return actions
    },
    press: async (name: string | RegExp) => {
      actions++
      await page.getByRole('button', { name }).click()
    },
    follow: async (name: string | RegExp) => {
      actions++
      await page
        .getByRole('link', { name, exact: typeof name === 'string' })
        .first()
        .click()
    },
    type: async (label: string | RegExp, words: string) => {
      actions++
      await page.getByLabel(label).fill(words)
    },
  }
}

/** A pupil on SEN Support for whom no cycle was begun yet. */
export async function withoutPlan(page: Page): Promise<string> {
  await page.goto('/register?status=K')
  const paths = await page.locator('.c-name a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const path of paths.slice(4)) {
    await page.goto(`${path}/support`)
    if ((await page.getByRole('button', { name: 'Begin the first cycle' }).count()) > 0) return path
  }
  throw new Error('every pupil has a plan')
}

/** Where a picture is wanted of what is seen on the way. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
