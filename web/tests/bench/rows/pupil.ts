import { NotMeasured } from '../not-measured.ts'
import { comparePages, constantPage, signedIn } from '../pages.ts'
import type { Row } from '../row.ts'

const recorded = /Something they are good at, number \d+/g

export const b13: Row = {
  name: 'B13',
  work: "open a pupil's page: three cycles, ten provisions, forty things recorded",
  floor: 'the same page from a constant',
  target: { most: 3 },
  async measure(ground) {
    const one = await ground.oneOnPostgres()
    const [pupil] = await (await ground.postgres()).query(
      'one',
      'select pupil_id from strength group by pupil_id order by count(*) desc limit 1',
    )
    if (!pupil) throw new NotMeasured('nobody in the school has much recorded')
    const path = `/pupils/${pupil['pupil_id']}`
    return comparePages([await signedIn(ground, one), path], [await constantPage(ground, one, path), path], recorded)
  },
}
