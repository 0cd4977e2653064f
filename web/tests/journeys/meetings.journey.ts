import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, stranger, withBrowser } from './browser.ts'
import { expectLarge } from './touch.ts'

withBrowser()

/** Where a picture is wanted of what is seen on the way. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** Where scripts are off there is nothing for axe to run in. */
const scripted = new WeakSet<Page>()
const well = (page: Page, where: string) => (scripted.has(page) ? expectWell(page, where) : Promise.resolve())

/** A meeting planned for a pupil with an agreed plan; the address of the meeting, and links for the pupil and a parent. */
async function plannedFor(page: Page, place: number) {
  await page.goto('/register?status=K')
  const path = (await page.locator('.c-name a').nth(place).getAttribute('href')) ?? ''
  await page.goto(`${path}/meetings`)
  await well(page, 'meetings of a pupil')
  await page.getByLabel('On', { exact: true }).fill('2027-01-20')
  await page.getByLabel('At', { exact: true }).fill('15:30')
  await page.getByLabel('Where').fill('Room 2')
  await page.getByRole('button', { name: 'Plan it' }).click()
  await page.getByText('The meeting is planned.').waitFor()
  await page.locator('.meeting-list a').first().click()
  await page.getByRole('heading', { name: 'Who is asked' }).waitFor()
  await well(page, 'a planned meeting')
  await page.getByText('Ask somebody else').click()
  await page.getByLabel('Name', { exact: true }).fill('Mrs Test Parent')
  await page.getByLabel('Who this is').selectOption('parent')
  await page.getByRole('button', { name: 'Put on the list' }).click()
  await page.getByText('They are on the list').waitFor()
  return path
}

async function linkFor(page: Page, who: RegExp): Promise<string> {
  await page
    .locator('.people > li')
    .filter({ hasText: who })
    .getByRole('button', { name: /^Make a (new )?link/ })
    .click()
  const box = page.locator('#new-link')
  await box.waitFor()
  return new URL(await box.inputValue()).pathname
}

/** A picture is chosen by Tab and the space bar alone, and its place is seen on the way. */
async function byKeyboard(pupil: Page, picture: string): Promise<void> {
  const wanted = pupil.getByLabel(picture)
  for (let pressed = 0; pressed < 40; pressed++) {
    await pupil.keyboard.press('Tab')
    if (await wanted.evaluate((one) => one === document.activeElement)) break
  }
  const seen = await wanted.evaluate((one) => {
    const around = [one, one.parentElement, one.closest('.voice-tile')].filter((each) => each instanceof HTMLElement)
    return around.some((each) => getComputedStyle(each).outlineStyle !== 'none' || getComputedStyle(each).boxShadow !== 'none')
  })
  expect(seen, 'the place of the keyboard is seen').toBe(true)
  await pupil.keyboard.press('Space')
  expect(await wanted.isChecked()).toBe(true)
}

/** Said into the browser’s microphone, listened to, and said again. */
async function sayAloud(pupil: Page): Promise<void> {
  for (const button of ['Say it aloud', 'Say it again']) {
    await pupil.getByRole('button', { name: button }).click()
    await pupil.getByText('I am listening').waitFor()
    await well(pupil, 'listening')
    await expectLarge(pupil, 'listening')
    await pupil.getByRole('button', { name: 'Stop', exact: true }).click()
    await pupil.getByText('I have it').waitFor()
  }
  await well(pupil, 'said aloud')
  await look(pupil, 'voice-aloud')
}

for (const scripts of [true, false])
  test(`views before a meeting by links, the meeting, its record and the review that begins with them (scripts ${scripts})`, async () => {
    const width = scripts ? 1280 : 320
    const page = await as('Ruth Adeyemi', { width, javaScriptEnabled: scripts })
    if (scripts) scripted.add(page)
    // Setting the scene needs the folded form, which opens without scripts too.
    await plannedFor(page, scripts ? 1 : 2)
    const meeting = new URL(page.url()).pathname
    const forParent = await linkFor(page, /Mrs Test Parent/)
    await look(page, `meeting-link-${scripts}`)
    await page.goto(meeting)
    expect(await page.content()).not.toContain(forParent.split('/').at(-1))

    const parent = await stranger({ width, javaScriptEnabled: scripts })
    if (scripts) scripted.add(parent)
    await parent.goto(forParent)
    await well(parent, 'a parent’s link')
    await expectLarge(parent, 'a parent’s link')
    await look(parent, `voice-parent-${scripts}`)
    await parent.getByRole('textbox').nth(0).fill('He reads to his sister every evening')
    await parent.getByRole('button', { name: 'Keep it and go on later' }).click()
    await parent.getByText('Your answers are kept').waitFor()
    expect(await parent.getByRole('textbox').nth(0).inputValue()).toContain('reads to his sister')
    await parent.getByRole('textbox').nth(3).fill('That he likes writing')
    await parent.getByRole('button', { name: 'Send it' }).click()
    await parent.getByRole('heading', { name: 'Thank you' }).waitFor()
    await well(parent, 'after answering')
    // A link that was passed on, or opened again, shows nothing of what was said.
    const other = await stranger({ width })
    scripted.add(other)
    const again = await other.goto(forParent)
    expect(again?.status()).toBe(410)
    expect(await other.content()).not.toContain('reads to his sister')
    await well(other, 'a used link')

    const forPupil = await linkFor(page, /Pupil/)
    const pupil = await stranger({ width, javaScriptEnabled: scripts })
    if (scripts) scripted.add(pupil)
    await pupil.goto(forPupil)
    for (let step = 1; step <= 5; step++) {
      await pupil.getByText(`Question ${step} of 5`).waitFor()
      await well(pupil, `the pupil’s question ${step}`)
      await expectLarge(pupil, `the pupil’s question ${step}`)
      await look(pupil, `voice-pupil-${step}-${scripts}`)
      if (step === 1 && scripts) await sayAloud(pupil)
      if (step === 2 && !scripts) await pupil.getByLabel('A quiet place').check()
      if (step === 2 && scripts) await byKeyboard(pupil, 'A quiet place')
      if (step === 4) await pupil.getByRole('textbox').fill('Spelling')
      const next = pupil.getByRole('button', { name: step === 5 ? 'I am finished' : 'Next' })
      // By keyboard alone.
      await next.focus()
      await pupil.keyboard.press('Enter')
    }
    await pupil.getByRole('heading', { name: 'Thank you' }).waitFor()

    await page.goto(meeting)
    const people = await page.locator('.people').innerText()
    expect(people).toContain('He reads to his sister every evening')
    expect(people).toContain('A quiet place')
    if (scripts) {
      const heard = page.waitForEvent('download')
      await page.getByRole('link', { name: 'What is good about school.webm' }).click()
      expect((await heard).suggestedFilename()).toBe('What is good about school.webm')
      await page.getByLabel('Minutes').fill('Agreed to try a card')
      await page.getByText('Saved as you typed.').waitFor()
    }
    await page.getByLabel('Minutes').fill('Agreed to try a card. Meet again in March.')
    await page.getByLabel('Mrs Test Parent').check()
    await page.getByRole('button', { name: 'It was held' }).click()
    await page.getByText('The meeting is recorded as held').waitFor()
    await page.getByLabel('What is to be done').fill('Make the card')
    await page.getByLabel('Who does it').fill('Mr Hale')
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByText('The action is noted').waitFor()
    await page.getByLabel('How', { exact: true }).fill('On paper')
    await page.getByRole('button', { name: 'Record that they have it' }).click()
    await page.getByText('the record was shared').waitFor()
    await well(page, 'a held meeting')
    await look(page, `meeting-held-${scripts}`)
    const said = await page.locator('main').innerText()
    expect(said).toContain('Make the card')
    expect(said).toMatch(/Shared on .*On paper/)
  }, 180_000)

test('wrong and spent addresses say so plainly, on a phone and to axe', async () => {
  const page = await stranger({ width: 320 })
  const response = await page.goto('/answer/not-a-link')
  expect(response?.status()).toBe(404)
  await expectWell(page, 'an address that leads nowhere')
})
