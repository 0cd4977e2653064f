import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'

withBrowser()

const work = { name: 'reading.txt', mimeType: 'text/plain', buffer: Buffer.from('Read two lines aloud, then stopped.') }
const program = { name: 'work.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000\u0001program') }

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

for (const scripts of [true, false])
  test(`a teacher shows a piece of work with a concern; a program in disguise is refused and nothing typed is lost (scripts ${scripts})`, async () => {
    const width = scripts ? 1280 : 320
    const teacher = await as('Sam Price', { width, javaScriptEnabled: scripts })
    await teacher.goto('/my-pupils?show=all')
    const path = (await teacher.locator('a[href^="/pupils/"]').first().getAttribute('href')) ?? ''
    await teacher.goto(`${path}/concerns/new`)
    await teacher.getByLabel('What have you seen?').fill(`Stops after two lines ${scripts}`)
    await teacher.getByLabel('Something to show').setInputFiles(program)
    await teacher.getByRole('button', { name: 'Not sure' }).click()
    await teacher.getByText('is of a kind that is not kept').first().waitFor()
    expect(await teacher.getByLabel('What have you seen?').inputValue()).toBe(`Stops after two lines ${scripts}`)
    if (scripts) await expectWell(teacher, 'a file that is not kept')
    await look(teacher, `file-refused-${scripts}`)
    await teacher.getByLabel('Something to show').setInputFiles(work)
    await teacher.getByRole('button', { name: 'Not sure' }).click()
    await teacher.getByText('Thank you. The SENCO sees it').waitFor()

    const senco = await as('Ruth Adeyemi', { width, javaScriptEnabled: scripts })
    await senco.goto(`${path}/concerns`)
    await senco.getByText(`Stops after two lines ${scripts}`).first().waitFor()
    await senco.locator('.concern-cards a').first().click()
    await senco.getByRole('heading', { name: 'Files' }).waitFor()
    const saving = senco.waitForEvent('download')
    await senco.getByRole('link', { name: 'reading.txt' }).click()
    const saved = await saving
    expect(fs.readFileSync(await saved.path(), 'utf8')).toBe('Read two lines aloud, then stopped.')
    expect(await senco.locator('.file-list').innerText()).toContain('not checked for viruses')

    await senco.getByText('Take a file out').click()
    await senco.locator('[name=because]').fill('It shows another child')
    if (scripts) await expectWell(senco, 'a concern with a file')
    await look(senco, `concern-files-${scripts}`)
    await senco.getByRole('button', { name: 'Erase it' }).click()
    await senco.getByText('The file is erased.').waitFor()
    expect(await senco.locator('.file-list').count()).toBe(0)
    await senco.getByText('Raised by mistake?').click()
    await senco.getByRole('button', { name: 'Take it out' }).click()
    await senco.getByText('Enter why it is taken out').first().waitFor()
    await senco.locator('[name=why]').fill('About another child')
    await senco.getByRole('button', { name: 'Take it out' }).click()
    await senco.getByText('The concern is taken out.').waitFor()
    expect(await senco.locator('main').innerText()).not.toContain(`Stops after two lines ${scripts}`)
  }, 120_000)
