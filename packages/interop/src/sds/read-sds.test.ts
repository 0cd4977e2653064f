import { describe, expect, test } from 'vitest'
import { readFolder } from '../read-folder.ts'
import { recognise } from '../recognise.ts'
import { bytesOf, needsSamples, rulesOf, sample, sampleFolder, samplesAbsent } from '../testing/samples.ts'

describe.skipIf(samplesAbsent)(`the School Data Sync v1 sample${needsSamples}`, () => {
  const files = () => sampleFolder('ms-sds-uk-100')
  test('is recognised, and its American dates are refused one by one', () => {
    const reading = readFolder(files())
    expect(reading.format).toBe('sds-v1')
    expect(reading.records.length).toBeGreaterThan(50)
    expect(reading.records.every((record) => record.refused && record.bornOn === null && record.surname !== null)).toBe(true)
    expect(rulesOf(reading).filter((rule) => rule === 'date-us-order')).toHaveLength(reading.records.length)
  })
  test('is read once a person says the month comes first', () => {
    const reading = readFolder(files(), { mapping: { columns: {}, dateOrder: 'mdy' } })
    expect(reading.records.every((record) => !record.refused)).toBe(true)
    expect(reading.records[0]).toMatchObject({
      sourceId: '13001',
      surname: 'Klein',
      forename: 'Ora',
      middleNames: 'Christopher',
      bornOn: '2000-04-02',
      yearGroup: '9',
    })
    expect(reading.records[0]?.groups).toContain('Math - Algebra 1')
    expect(reading.staff?.[0]).toMatchObject({ sourceId: '14001', name: 'Craig Beane' })
    expect(reading.staff?.[0]?.groups).toContain('Math - Algebra 1')
  })
  test('never gives away the passwords in it', () => {
    expect(JSON.stringify(readFolder(files()))).not.toContain('P@ss')
  })
  test('is recognised by one file alone', () => {
    expect(recognise(sample('ms-sds-uk-100/Student.csv'), 'Student.csv')).toMatchObject({ kind: 'sds', version: '1' })
  })
})

test('School Data Sync 2.1 shows a plan flag as unconfirmed and makes no status of it', () => {
  const reading = readFolder(
    Object.entries({
      'users.csv':
        'sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms\np1,a,Ada,Khan,,,,,\np2,b,Bo,Lee,,,,,\n',
      'roles.csv':
        'userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary\np1,o,student,s,09,true\np2,o,student,s,10,true\n',
      'orgs.csv': 'sourcedId,name,type\no,School,school\n',
      'demographics.csv': 'userSourcedId,sex,birthDate\np1,female,2012-03-04\np2,male,2011-05-06\n',
      'classes.csv': 'sourcedId,orgSourcedId,title\nc1,o,Maths\n',
      'enrollments.csv': 'classSourcedId,userSourcedId,role\nc1,p1,student\n',
      'userFlags.csv': 'userSourcedId,flag\np1,iep\np2,freelunch\n',
    }).map(([name, text]) => ({ name, bytes: bytesOf(text) })),
  )
  expect(reading.format).toBe('sds-v2.1')
  expect(reading.records).toMatchObject([
    { surname: 'Khan', bornOn: '2012-03-04', yearGroup: '9', groups: ['Maths'], statusHistory: [], refused: false },
    { surname: 'Lee', refused: false },
  ])
  const flags = reading.problems.filter((problem) => problem.rule === 'plan-unconfirmed')
  expect(flags).toMatchObject([{ row: 1, severity: 'warning', says: expect.stringContaining('unconfirmed') }])
})
