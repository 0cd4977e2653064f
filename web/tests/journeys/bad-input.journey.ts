import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, withBrowser } from './browser.ts'

withBrowser()

const pasted = '<p class=MsoNormal onclick="tell()">Asks</p><script>tell()</script><img src=x onerror="tell()"> 👩‍👩‍👧 é'

/** The form of a draft, of a pupil who has one or for whom one is begun. */
async function draftOf(page: Page, from: number): Promise<void> {
  await page.goto('/register?status=K')
  const paths = await page.locator('.c-name a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const path of paths.slice(from)) {
    await page.goto(`${path}/support`)
    const begin = page.getByRole('button', { name: 'Begin the first cycle' })
    if ((await begin.count()) === 0) continue
    await begin.click()
    await page.getByRole('link', { name: 'Write it' }).click()
    await page.locator('#needs').waitFor()
    return
  }
  throw new Error('every pupil has a plan')
}

for (const scripts of [true, false])
  test(`what is pasted out of Word runs nowhere and stays as it came; too much is refused in words, and nothing of it is lost (scripts ${scripts})`, async () => {
    const page = await as('Ruth Adeyemi', { width: scripts ? 1280 : 320, javaScriptEnabled: scripts })
    const told: string[] = []
    page.on('pageerror', ({ message }) => told.push(message))
    page.on('dialog', (dialog) => void dialog.dismiss())
    await draftOf(page, scripts ? 12 : 16)
    await page.locator('#needs').fill(pasted)
    await page.getByRole('button', { name: 'Save the draft' }).click()
    await page.getByText('Asks</p>').waitFor()
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(told.filter((one) => one.includes('tell'))).toEqual([])

    await page.getByRole('link', { name: 'Write it' }).click()
    expect(await page.locator('#needs').inputValue()).toBe(pasted)
    const long = 'Ten words. '.repeat(18_200).trim()
    // Pasted: typed in one by one so many characters would take minutes.
    await page.locator('#needs').evaluate((box, words) => {
      if (box instanceof HTMLTextAreaElement) box.value = words
      box.dispatchEvent(new Event('input', { bubbles: true }))
    }, long)
    await page.getByRole('button', { name: 'Save the draft' }).click()
    await page.getByText(`Use 6000 characters or fewer: there are ${long.length}`).first().waitFor()
    expect((await page.locator('#needs').inputValue()).length).toBe(long.length)
  }, 120_000)
