import type { Browser, Page } from 'playwright-core'

type Shoot = (page: Page, name: string, width: number) => Promise<void>

/** Signed in as somebody of the demonstration. */
async function signedIn(page: Page, name: string): Promise<Page> {
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  return page
}

/** The map and what stands around it: its layers, a review, a day of sessions, the money and a pupil's part of it. */
export async function ofProvision(
  { browser, page, width }: { browser: Browser; page: Page; width: number },
  open: (browser: Browser) => Promise<Page>,
  shoot: Shoot,
): Promise<void> {
  const at: readonly (readonly [path: string, name: string])[] = [
    ['/provision', 'provision-map'],
    ['/provision?as=picture', 'provision-layers'],
    ['/provision/reviews', 'provision-reviews'],
    ['/provision/impact', 'provision-effect'],
    ['/money', 'money'],
  ]
  for (const [path, name] of at) {
    await page.goto(path)
    await shoot(page, name, width)
  }
  await page.goto('/provision/reviews')
  await page.locator('main a[href$="/review"]').first().click()
  await page.waitForURL('**/review')
  await shoot(page, 'provision-review', width)
  const jo = await signedIn(await open(browser), 'Jo Bennett')
  await jo.goto('/sessions')
  await jo.getByRole('region', { name: 'not recorded yet' }).getByRole('link').first().click()
  await jo.waitForURL(/day=/)
  await jo.locator('summary.ses-row').nth(2).click()
  await shoot(jo, 'sessions', width)
}
