// Does a school's work by the real commands, one thing after another, and writes down each that was acknowledged. Made to be killed.
import fs from 'node:fs'
import path from 'node:path'
import { newUpn } from '@waymark/interop'
import { importForOperator } from '#features/exchange/import-for-operator.ts'
import { addStrength } from '#features/pupil/change-strengths.command.server.ts'
import { listRegister } from '#features/register/list-register.query.server.ts'
import { sealSchool } from '#platform/audit/seal.server.ts'
import { openDoor } from '#platform/db/door.ts'
import { migrate } from '#platform/db/migrate.ts'
import { aSchool } from '#tests/support/school.ts'
import { pupilsOfFile } from './kill-work-rounds.ts'

const [, , folder, from] = process.argv
if (!folder || !from) throw new Error('Use: kill-work.ts FOLDER FIRST_NUMBER')
const say = (words: string) => fs.writeSync(1, `${words}\n`)

const door = await openDoor({ databaseUrl: null, dataFolder: folder })
await migrate(door, path.join(import.meta.dirname, '../../database/migrations'))
const school = await aSchool(door, { urn: String(100_000 + Number(from) / 1000) })
const senco = await school.as(['senco'])
say(`school ${school.school.id}`)
for (let n = Number(from); ; n++) {
  await importForOperator(senco, { files: [fileOf(n)] }, { dryRun: false })
  say(`import ${n}`)
  const { pupilIds } = await listRegister(senco, null)
  for (const pupilId of pupilIds.slice(0, 5)) {
    const done = await addStrength(senco, { pupilId, says: `Edit ${n} of ${pupilId}` })
    if (done.ok) say(`edit ${n} ${pupilId}`)
  }
  await sealSchool(school.database, school.school.id)
}

function fileOf(n: number) {
  const rows = Array.from({ length: pupilsOfFile }, (_, index) => {
    const count = n * pupilsOfFile + index
    const upn = newUpn(
      '382',
      String(4000 + (Math.floor(count / 99_900) % 1000)),
      String(Math.floor(count / 999) % 100).padStart(2, '0'),
      (count % 999) + 1,
    )
    return `${upn},Pupil${count},Kim,2013-03-14,8,K${n},K,2025-09-05`
  })
  const text = ['UPN,Surname,Forename,DOB,Year,Reg Group,SEN Status,SEN Status Start Date', ...rows].join('\n')
  return { name: `file-${n}.csv`, bytes: new TextEncoder().encode(text) }
}
