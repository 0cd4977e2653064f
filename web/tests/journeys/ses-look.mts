import { chromium } from 'playwright-core'

const base = 'http://127.0.0.1:4391'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] })
const context = await browser.newContext({ baseURL: base, locale: 'en-GB', viewport: { width: 360, height: 780 } })
const page = await context.newPage()
page.setDefaultTimeout(8000)
page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
page.on('pageerror', (e) => console.log('pageerror', e.message))
await page.goto('/sign-in')
await page.getByRole('button', { name: process.argv[2] ?? 'Jo Bennett' }).click()
await page.waitForURL((u) => u.pathname !== '/sign-in')
const shot = (name: string) => page.screenshot({ path: `/tmp/ses-look/${name}.png`, fullPage: true })
for (const line of (process.argv[3] ?? '').split(';')) {
  const [what = '', ...rest] = line.trim().split(' ')
  const arg = rest.join(' ')
  try {
    if (what === 'go') await page.goto(arg)
    if (what === 'shot') await shot(arg)
    if (what === 'click') await page.locator(arg).first().click()
    if (what === 'text') console.log(await page.locator(arg || 'main').innerText())
    if (what === 'offline') await context.setOffline(true)
    if (what === 'online') await context.setOffline(false)
    if (what === 'wait') await page.waitForTimeout(Number(arg))
    if (what === 'wide') await page.setViewportSize({ width: 1280, height: 900 })
    if (what === 'phone') await page.setViewportSize({ width: 360, height: 780 })
    if (what === 'narrow') await page.setViewportSize({ width: 320, height: 780 })
    if (what === 'url') console.log(page.url())
    if (what === 'eval') console.log(JSON.stringify(await page.evaluate(arg)))
  } catch (error) {
    console.log('!!', line, String(error).slice(0, 400))
    await shot('trouble')
    break
  }
}
await browser.close()
