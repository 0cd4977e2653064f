import { afterAll, beforeAll, expect, test } from 'vitest'
import { setChoices } from '#features/provision/choices.command.server.ts'
import { openImpact } from '#features/provision-review/open-impact.query.server.ts'
import { openMonitored, openMonitoring } from '#features/provision-review/open-monitoring.query.server.ts'
import { openReview } from '#features/provision-review/open-review.query.server.ts'
import { openTimeline } from '#features/provision-review/open-timeline.query.server.ts'
import { aMapScene, filter, type MapScene } from '#tests/support/map-scene.ts'
import { countMap } from './count-map.query.server.ts'
import { mapRows } from './map-sheet.rules.ts'
import { openMap } from './open-map.query.server.ts'
import { openPupilMap } from './open-pupil-map.query.server.ts'
import { pupilMapPaper } from './pupil-map.document.ts'

let scene: MapScene

const own = ['Nothing', 'A little', 'About right', 'A lot', 'A great deal']

beforeAll(async () => {
  scene = await aMapScene()
  const saved = await setChoices(scene.senco, {
    ...{ universal: 'For all', targeted: 'For some', specialist: 'For few', shareBy: 'present', firstWeek: 'A', version: 0 },
    ...Object.fromEntries(own.map((words, at) => [`scale${at + 1}`, words])),
  })
  expect(saved.ok).toBe(true)
})
afterAll(() => scene.end())

test('the school’s own words for how it goes are said in every room', async () => {
  const { senco, pupils, reading, alder } = scene
  const { groupId } = reading
  const pupilId = pupils[0] ?? ''
  const pages = [
    await openMonitoring(senco, null),
    await openMonitored(senco, { groupId }),
    await openImpact(senco, null),
    await openReview(senco, { groupId }),
    await openTimeline(senco, { pupilId }),
  ]
  for (const { scale } of pages) expect(scale).toEqual(own)
  const { tree, scaleWords, waveWords } = await openMap(senco, { filter: filter('show=pupils') })
  expect(scaleWords).toEqual(own)
  const sheet = mapRows(tree, waveWords, scaleWords)
  expect(sheet[0]).toContain('About right or more')
  expect(sheet.flat()).toContain('A lot')
  expect(JSON.stringify(sheet)).not.toContain('xpected')
  const leader = await alder.as(['governor'])
  expect((await countMap(leader, { filter: filter() })).halves).toMatchObject({
    enough: 'about right or more',
    less: 'a little or less',
  })
})

test('a pupil’s own map, on the screen and on paper, says them too', async () => {
  const { senco, pupils } = scene
  const map = await openPupilMap(senco, { pupilId: pupils[0] ?? '', time: 'year', from: '', to: '' })
  expect(map.words).toEqual({ waves: { universal: 'For all', targeted: 'For some', specialist: 'For few' }, scale: own })
  const paper = JSON.stringify(pupilMapPaper({ ...map, school: 'S', today: senco.today }))
  expect(paper).toContain('A lot, reviewed on')
  // Away once: the reason in the one wording that sessions and money use.
  expect(paper).toContain('1 away (not in school)')
})
