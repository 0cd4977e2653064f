import { openBank } from '#features/support/open-bank.query.server.ts'
import { share } from '#features/trust/share.command.server.ts'
import { setTrust } from '#platform/sign-in/school-trust.server.ts'
import type { Scope } from '#platform/work/scope.ts'

/** Something of the bank on the shelf of a trust that no other school is in. */
export async function someShared(senco: Scope, words: string): Promise<void> {
  await setTrust(senco.database, senco.school.id, `${words} Trust`)
  const { banked } = await openBank(senco, null)
  const shared = await share(senco, { kind: 'outcome', id: banked[0]?.bankedId, version: 1 })
  if (!shared.ok) throw new Error(JSON.stringify(shared.refusal))
}
