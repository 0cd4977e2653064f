// Opens a school, then does one thing again and again, and says what was acknowledged. Made to be killed.
// Use: kill-support.ts roll|draft FOLDER SCHOOL STAFF
import fs from 'node:fs'
import { openSupport } from '#features/support/open-support.query.server.ts'
import { rollForward, undoRoll } from '#features/support/roll-forward.command.server.ts'
import { writePlan } from '#features/support/write-plan.command.server.ts'
import { openDoor } from '#platform/db/door.ts'
import { kyselyOn } from '#platform/db/kysely.ts'
import type { Scope } from '#platform/work/scope.ts'

const [, , work, folder = '', schoolId = '', staffId = '', ...pupils] = process.argv
const say = (words: string) => fs.writeSync(1, `${words}\n`)
const door = await openDoor({ databaseUrl: null, dataFolder: folder })
const scope: Scope = {
  viewer: { staffId, userId: null, name: 'A SENCO', roles: ['senco'] },
  school: { id: schoolId, urn: '100000', name: 'Alderwick School', type: 'academy', phase: 'secondary' },
  schools: [{ id: schoolId, name: 'Alderwick School' }],
  today: '2026-11-24',
  requestId: 'kill',
  database: kyselyOn(door.pool),
}
const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (outcome.ok) return outcome.value
  throw new Error(JSON.stringify(outcome.refusal))
}

say('begun')
if (work === 'roll')
  for (;;) {
    const { rollId } = must(await rollForward(scope, { pupils }))
    say('rolled')
    must(await undoRoll(scope, { rollId }))
    say('undone')
  }
const [pupilId = ''] = pupils
const [cycle] = (await openSupport(scope, { pupilId })).cycles
if (!cycle) throw new Error('no draft')
for (let version = cycle.version, n = 1; ; version++, n++) {
  must(await writePlan(scope, { pupilId, cycleId: cycle.cycleId, version, needs: `Typed ${n}` }))
  say(`typed ${n}`)
}
