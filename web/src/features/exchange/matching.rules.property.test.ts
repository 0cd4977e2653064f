import type { PupilRecord } from '@waymark/interop'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countFates, type HeldPupil, planImport } from './matching.rules.ts'

const name = fc.constantFrom('Ali', "O'Neill", 'ONeill', 'Zoë', 'Khan')
const upn = fc.constantFrom(null, 'B801200005001', 'R201100018042', 'A950000178301')
const day = fc.constantFrom('2013-03-14', '2014-01-01', '2012-09-01')

const record: fc.Arbitrary<PupilRecord> = fc.record({
  row: fc.nat(),
  line: fc.constant(null),
  sourceId: fc.constant(null),
  upn,
  formerUpns: fc.constant<string[]>([]),
  surname: name,
  forename: name,
  middleNames: fc.constant(null),
  preferredSurname: fc.constant(null),
  preferredForename: fc.constant(null),
  bornOn: day,
  sex: fc.constantFrom('F', 'M', null),
  yearGroup: fc.constantFrom('8', '9', null),
  registrationGroup: fc.constant(null),
  ethnicity: fc.constant(null),
  language: fc.constant(null),
  enteredOn: fc.constant(null),
  leftOn: fc.constant(null),
  freeSchoolMeals: fc.constant(null),
  pupilPremium: fc.constantFrom(true, false, null),
  lookedAfter: fc.constant(null),
  serviceChild: fc.constant(null),
  statusHistory: fc.array(fc.record({ status: fc.constantFrom('N', 'K', 'E'), startsOn: fc.constantFrom(null, '2025-01-09') }), {
    maxLength: 2,
  }),
  needs: fc.array(
    fc.record({
      type: fc.constantFrom('ASD', 'SLCN'),
      rank: fc.integer({ min: 1, max: 2 }),
      startsOn: fc.constantFrom(null, '2025-01-09'),
      endsOn: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
  contacts: fc.constant([]),
  groups: fc.constant<string[]>([]),
  refused: fc.boolean(),
})
const file = fc.array(record, { maxLength: 6 }).map((records) => records.map((one, index) => ({ ...one, row: index + 1 })))
const at = { today: '2026-11-23', refused: false, fromAnotherSchool: false, decisions: new Map<number, string>() }

test('the fates of a file add up to its rows, whatever is in it', () => {
  fc.assert(
    fc.property(file, fc.boolean(), (records, refused) => {
      const counts = countFates(planImport(records, [], { ...at, refused }))
      expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(records.length)
      if (refused) expect(counts.refused).toBe(records.length)
    }),
  )
})

test('the order of the rows does not change a fate', () => {
  const held: HeldPupil[] = [aPupil({ pupilId: 'one', upn: 'B801200005001', surname: 'Ali', forename: 'Zoë' })]
  fc.assert(
    fc.property(file, (records) => {
      const fateOf = (list: PupilRecord[]) => new Map(planImport(list, held, at).map((row) => [row.row, row.fate]))
      expect(fateOf(records.toReversed())).toEqual(fateOf(records))
    }),
  )
})

function aPupil(given: Partial<HeldPupil>): HeldPupil {
  return {
    pupilId: 'p',
    upn: null,
    surname: 'Ali',
    forename: 'Omar',
    middleNames: null,
    preferredSurname: null,
    preferredForename: null,
    bornOn: '2013-03-14',
    sex: null,
    yearGroup: '9',
    registrationGroup: null,
    ethnicity: null,
    language: null,
    freeSchoolMeals: null,
    pupilPremium: null,
    lookedAfter: null,
    serviceChild: null,
    formerUpns: [],
    leftOn: null,
    statuses: [],
    needs: [],
    hasContacts: false,
    ...given,
  }
}

test('a UPN of somebody whose name and date of birth both differ needs a person', () => {
  const records = fc.sample(record, 1).map((one) => ({
    ...one,
    row: 1,
    refused: false,
    upn: 'B801200005001',
    surname: 'Khan',
    forename: 'Zoë',
    bornOn: '2012-09-01',
  }))
  const [row] = planImport(records, [aPupil({ pupilId: 'one', upn: 'B801200005001', bornOn: '2014-01-01' })], at)
  expect(row).toMatchObject({ fate: 'needs-decision', candidates: ['one'] })
})
