import { expect, test } from 'vitest'
import { as, expectWell, stranger, withBrowser } from './browser.ts'
import { walkByTab } from './keyboard.ts'
import { tooLow } from './touch.ts'

withBrowser()

/** Every page a SENCO can open; {pupil}, {person}, {file} and {provision} are taken from the lists. */
/** Every page a SENCO can open; {pupil}, {person}, {file} and {group} are taken from the lists. */
/** Every page a SENCO can open; {pupil}, {person}, {file}, {provision} and {group} are taken from the lists. */
const pages = [
  '/',
  '/?whose=mine',
  '/today/arrange',
  '/register',
  '/register?status=E&year=9&col=upn&col=need&sort=-name',
  '/register?status=W&class=none',
  '/register/views',
  '/find',
  '/pupils/{pupil}',
  '/pupils/{pupil}/status',
  '/pupils/{pupil}/needs',
  '/pupils/{pupil}/strengths',
  '/pupils/{pupil}/plan',
  '/pupils/{pupil}/told',
  '/pupils/{pupil}/details',
  '/concerns',
  '/plans',
  '/packs',
  '/progress',
  '/outcomes',
  '/outcomes/trust',
  '/outcomes/trust?area=SP&words=zebra',
  '/exam-series',
  '/sections?of=healthcare',
  '/letters?year=9',
  '/letters/templates',
  '/parents-evening?year=9',
  '/sessions',
  '/sessions?whose=all&day=2026-11-24',
  '/sessions/cover',
  '/sessions/timetable',
  '/sessions/delivery',
  '/pupils/{pupil}/support',
  '/pupils/{pupil}/support/compare',
  '/pupils/{pupil}/letters',
  '/pupils/{pupil}/contacts',
  '/pupils/{pupil}/meetings',
  '/pupils/{pupil}/profiles',
  '/pupils/{pupil}/specialists',
  '/pupils/{pupil}/scores',
  '/pupils/{pupil}/concerns',
  '/pupils/{pupil}/concerns/new',
  '/provision/reviews',
  '/provision/impact',
  '/provision/monitoring',
  '/pupils/{pupil}/provision/timeline',
  '/money',
  '/money?span=s2026',
  '/money/rates',
  '/pupils/{pupil}/money',
  '/provision',
  '/provision?show=pupils&time=year',
  '/provision?as=picture',
  '/provision?area=SP&time=days&from=2026-02-30',
  '/provision/views',
  '/provision/views?area=CL&as=picture',
  '/provision/grid',
  '/provision/grid?by=need',
  '/provision/staff',
  '/provision/rooms',
  '/pupils/{pupil}/provision',
  '/provision/library',
  '/provision/library?wave=targeted&words=zebra',
  '/provision/library/new',
  '/provision/library/import',
  '/provision/library/trust',
  '/provision/library/trust?wave=targeted',
  '/provision/library/{provision}/share',
  '/provision/choices',
  '/provision/copy',
  '/provision/groups/{group}',
  '/provision/groups/{group}/worked-out',
  '/imports',
  '/imports/new',
  '/imports/{file}',
  '/duties',
  '/duties?state=act&who=SENCO&find=report',
  '/duties?find=zebra',
  '/duties/who',
  '/duties/changes',
  '/duties/book?find=review',
  '/duties/la-review-12-months',
  '/duties/best-endeavours',
  '/duties/psed-publish-information/evidence',
  '/year',
  '/senco',
  '/school',
  '/school/facts',
  '/school/logo',
  '/school/calendar',
  '/school/calendar?year=2027&from=last',
  '/school/authorities',
  '/school/link-governor',
  '/school/gias',
  '/people',
  '/people/invite',
  '/people/{person}',
  '/groups',
  '/reminders',
  '/account',
  '/log',
  '/retention',
  '/retention/schedule',
  '/retention/holds',
  '/reading',
  '/pupils/00000000-0000-4000-8000-000000000000',
  '/no-such-page',
]

async function filled(): Promise<string[]> {
  const page = await as('Ruth Adeyemi')
  const first = async (list: string, link: string, part = 2) => {
    await page.goto(list)
    const at = await page.locator(link).first().getAttribute('href')
    return at?.split(/[/?]/)[part] ?? ''
  }
  const found = {
    pupil: await first('/register?status=E', '.c-name a'),
    person: await first('/people', 'main a[href*="/people/"]:not([href$="invite"])'),
    file: await first('/imports', 'main td a, main th a'),
    provision: await first('/provision/library', '.library-list h3 a', 3),
    group: await first('/provision?show=pupils&time=year', 'main a[href*="/provision/groups/"]', 3),
  }
  await page.context().close()
  const named = /\{(pupil|person|file|provision|group)\}/
  return pages.map((path) => path.replace(named, (_, name: keyof typeof found) => found[name]))
}

for (const width of [1280, 320])
  test(`every page at ${width} px has a title, one heading and nothing for axe to find, and nothing is cut off`, async () => {
    const page = await as('Ruth Adeyemi', { width })
    for (const path of await filled()) {
      await page.goto(path)
      await expectWell(page, path.replace(/[0-9a-f-]{36}/, '...'))
    }
  }, 300_000)

test('on a phone whatever is pressed, typed in or chosen is 44 px high, on every page of staff', async () => {
  const low: string[] = []
  for (const [name, paths] of [
    ['Ruth Adeyemi', await filled()],
    ['Sam Price', ['/my-pupils?show=all', '/concerns', '/plans']],
  ] as const) {
    const page = await as(name, { width: 320, hasTouch: true })
    for (const path of paths) {
      await page.goto(path)
      low.push(...(await tooLow(page)).map((one) => `${path.replace(/[0-9a-f-]{36}/, '...')}: ${one}`))
    }
  }
  expect(low).toEqual([])
}, 120_000)

test('by keyboard alone everything on every page is reached, in the order it is read, and the place is always seen', async () => {
  const page = await as('Ruth Adeyemi')
  for (const path of await filled()) {
    await page.goto(path)
    const where = path.replace(/[0-9a-f-]{36}/, '...')
    const { reached, missed, unseen } = await walkByTab(page)
    expect(missed, `${where}: not reached by Tab`).toEqual([])
    expect(unseen, `${where}: focus not seen`).toEqual([])
    expect(reached, `${where}: order`).toEqual([...reached].sort((a, b) => a - b))
    expect(reached.length, where).toBeGreaterThan(0)
  }
}, 240_000)

test('the walk by keyboard notices a wrong order, a place that is not seen and a thing that is not reached', async () => {
  const page = await stranger()
  await page.setContent(`<a href="#1">one</a><a href="#2" tabindex="1">two</a><a href="#3" style="outline:none">three</a>
    <button onfocus="this.blur()">four</button>`)
  const { reached, unseen, missed } = await walkByTab(page)
  expect(reached).not.toEqual([...reached].sort((a, b) => a - b))
  expect(unseen.join()).toContain('#3')
  expect(missed.join()).toContain('blur')
})

test('the measure notices a low button, a low field and a box with nothing around it, and lets a box with a high label be', async () => {
  const page = await stranger()
  await page.setContent(`<button style="height:40px">low</button><button style="height:44px">high</button>
    <input name="field" style="height:30px"><p style="margin:60px"><input type="checkbox" name="bare"></p>
    <div style="display:flex;margin:60px;align-items:center"><input type="checkbox" id="a" name="beside">
    <label for="a" style="height:44px">with words</label></div>`)
  expect((await tooLow(page)).map((one) => one.split(':')[0])).toEqual(['BUTTON low', 'INPUT field', 'INPUT bare'])
})

test('the pages of other roles are well too', async () => {
  for (const [name, paths] of [
    ['Sam Price', ['/', '/register', '/my-pupils?show=all', '/duties', '/duties/who', '/school']],
    ['David Okoro', ['/', '/register', '/duties', '/duties/who', '/duties/best-endeavours', '/school']],
    ['Mina Shah', ['/log', '/retention', '/retention/schedule', '/retention/holds']],
    ['Tom Lindqvist', ['/people']],
  ] as const) {
    const page = await as(name, { width: 320 })
    for (const path of paths) {
      await page.goto(path)
      await expectWell(page, `${name} ${path}`)
    }
  }
}, 120_000)

test('signed out, every page leads to signing in, and from there back to the page', async () => {
  const page = await stranger()
  for (const path of await filled()) {
    if (path === '/reading' || path === '/no-such-page') continue
    await page.goto(path)
    expect(new URL(page.url()).pathname, path).toBe('/sign-in')
  }
  await page.goto('/register?status=E')
  await page.getByRole('button', { name: 'Ruth Adeyemi' }).click()
  await page.waitForURL('**/register?status=E')
  await expectWell(page, 'after signing in')
}, 120_000)

test('what somebody may not open says so in words, shows nothing, and is well', async () => {
  const page = await as('Sam Price', { width: 320 })
  for (const path of [
    '/imports/new',
    '/people',
    '/log',
    '/senco',
    '/groups',
    '/school/facts',
    '/school/logo',
    '/school/calendar',
    '/school/gias',
    '/money',
    '/money/rates',
  ]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(403)
    await expectWell(page, `${path} for a teacher`)
  }
  const governor = await as('David Okoro')
  const response = await governor.goto((await filled()).find((path) => path.startsWith('/pupils/')) ?? '')
  expect([403, 404]).toContain(response?.status())
  expect(await governor.locator('main').textContent()).not.toMatch(/born/i)
}, 120_000)

test('at the largest text and widest spacing nothing is cut off', async () => {
  const page = await as('Ruth Adeyemi', { width: 640 })
  await page.goto('/reading')
  for (const group of await page.locator('fieldset').all()) await group.locator('input[type=radio]').last().check()
  await page
    .getByRole('button', { name: /keep|save/i })
    .first()
    .click()
  for (const path of ['/', '/register', '/imports/new', '/reading']) {
    await page.goto(path)
    await expectWell(page, `${path} in large text`)
  }
}, 120_000)
