import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aboutPdf, htmlOfWord, pagesOf } from '../support/read-paper.ts'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** A pupil of Sam's classes who has no profile yet. */
async function withoutProfile(sam: Page, place: number): Promise<string> {
  await sam.goto('/my-pupils?show=all')
  return (await sam.locator('th[scope="row"] > a').nth(place).getAttribute('href')) ?? ''
}

for (const scripts of [true, false])
  test(`a one-page profile is begun by a teacher, signed by the SENCO and read by staff; its paper says the same (scripts ${scripts})`, async () => {
    const options = { width: scripts ? 1280 : 320, javaScriptEnabled: scripts }
    const sam = await as('Sam Price', options)
    const path = await withoutProfile(sam, scripts ? 8 : 9)
    await sam.goto(`${path}/profiles`)
    if (scripts) await expectWell(sam, 'plans and profiles of a pupil, for a teacher')
    expect(await sam.getByRole('button', { name: /^Begin ?: Individual healthcare plan/ }).count()).toBe(0)
    await sam.getByRole('button', { name: /^Begin ?: One-page profile/ }).click()
    await sam.getByText('The draft is begun').waitFor()
    await sam.goto(`${path}/profiles/one-page/write`)
    if (scripts) await expectWell(sam, 'writing a profile')
    await sam.getByLabel('How to support me well').fill('Show me first.\nThen let me try.')
    if (scripts) await sam.getByText('Saved as you typed').waitFor()
    await sam.getByLabel('What does not help').fill('Being timed')
    await sam.getByRole('button', { name: 'Save the draft' }).click()
    await sam.getByText('The draft is saved').waitFor()
    // A teacher writes it, and the SENCO signs.
    expect(await sam.getByRole('button', { name: 'Record that it is signed' }).count()).toBe(0)

    const ruth = await as('Ruth Adeyemi', options)
    await ruth.goto(`${path}/profiles/one-page`)
    await ruth.getByRole('button', { name: 'Record that it is signed' }).click()
    await ruth.getByRole('alert').waitFor()
    if (scripts) await expectWell(ruth, 'a signature with problems')
    await ruth.getByLabel('Signed for the school by').fill('Ruth Adeyemi')
    await ruth.getByLabel('Agreed with').fill('The pupil')
    await ruth.getByRole('button', { name: 'Record that it is signed' }).click()
    await ruth.getByText('It is signed').waitFor()
    if (scripts) await expectWell(ruth, 'a signed profile')
    await look(ruth, `profile-${scripts}`)
    await sam.goto(`${path}/profiles/one-page`)
    await sam.getByRole('button', { name: 'I have read this' }).click()
    await sam.getByText('it is noted that you have read it').waitFor()
    await ruth.reload()
    expect(await ruth.locator('[aria-labelledby="reading"]').innerText()).toMatch(/Sam Price: read on/)

    const [pdf, word] = await Promise.all(
      ['pdf', 'docx'].map(
        async (kind) => new Uint8Array(await (await ruth.request.get(`${path}/profiles/one-page/paper/${kind}`)).body()),
      ),
    )
    if (!pdf || !word) throw new Error('no files')
    expect(aboutPdf(pdf)).toMatchObject({ Title: 'One-page profile', Tagged: 'yes' })
    for (const words of ['Show me first.', 'Then let me try.', 'Being timed', 'Ruth Adeyemi']) {
      expect(pagesOf(pdf).join('\n')).toContain(words)
      expect(await htmlOfWord(word)).toContain(words)
    }
    await sam.goto('/my-pupils?show=all')
    expect(await sam.locator('main').innerText()).toContain('Being timed')
    if (scripts) await expectWell(sam, 'my pupils with what does not help')
    await look(sam, `my-pupils-${scripts}`)
  }, 120_000)
