import fs from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Running } from './waymark-process.ts'

/** A port that nobody listens on: a page that is open finds the server there again. */
async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A folder and a port of its own, for a server that is ended and started again. */
export const aPlace = async (): Promise<{ folder: string; port: number }> => ({
  folder: fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-killed-')),
  port: await freePort(),
})

/** Sets a school up on an empty server as its SENCO does, and brings in a pupil on SEN Support for each year group given. */
export async function setUpWithPupils(page: Page, waymark: Running, years: readonly string[]): Promise<void> {
  await page.goto(/\/set-up\/\S+/.exec(waymark.said())?.[0] ?? '')
  const fields = {
    'Name of the school': 'School of Many',
    URN: '123456',
    'Local authority number': '382',
    'Your name': 'Ruth Adeyemi',
    'Your email address': 'ruth@many.example',
    'Choose a password': 'lantern gravel thimble orbit',
  }
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
  await page.getByLabel('Type').selectOption('academy')
  await page.getByLabel('Phase').selectOption('secondary')
  await page.getByRole('button', { name: 'Set up the school' }).click()
  await page.waitForURL('**/imports/new')
  const rows = years.map((year, n) => `Pupil${n},Forename,14/03/2013,${year},${year}A,K,05/09/2025`)
  const text = ['Legal Surname,Legal Forename,Date of Birth,Year Group,Reg Group,SEN Status,SEN Status Start Date', ...rows]
  const file = { name: 'pupils.csv', mimeType: 'text/csv', buffer: Buffer.from(text.join('\r\n')) }
  await page.getByLabel('File from your management system').setInputFiles(file)
  await page.getByRole('button', { name: 'Look at this file' }).click()
  await page.getByRole('button', { name: 'Check each row' }).click()
  await page.getByRole('button', { name: `Bring in ${years.length} pupils` }).click()
  await page.getByRole('heading', { name: 'Receipt' }).waitFor()
}
