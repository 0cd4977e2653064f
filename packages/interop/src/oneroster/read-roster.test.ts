import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readFile } from '../read-file.ts'
import { readFolder } from '../read-folder.ts'
import { recognise } from '../recognise.ts'
import { bytesOf, needsSamples, rulesOf, sampleFolder, samplesAbsent } from '../testing/samples.ts'
import { newUpn } from '../upn/check-upn.ts'

const upn = newUpn('382', '2001', '24', 1)
const folder = (files: Record<string, string>) => Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) }))
const zipOf = (files: { name: string; bytes: Uint8Array }[]) =>
  zipSync(Object.fromEntries(files.map((file) => [`export/${file.name}`, file.bytes])))

const oneRoster12 = {
  'manifest.csv': '\uFEFFpropertyName,value\noneroster.version,1.2\n',
  'users.csv': `\uFEFFsourcedId,status,enabledUser,username,givenName,familyName,identifier,email,grades,metadata.senProvision\np1,active,true,x,Ada,Khan,${upn},,09,K\np2,active,true,y,Bo,Lee,,,10,\np3,tobedeleted,true,z,Cy,Roe,,,10,\nt1,active,true,t,Tess,Tutor,,t@example.org,,\n`,
  'roles.csv':
    'sourcedId,status,userSourcedId,roleType,role,orgSourcedId\n1,active,p1,primary,student,o\n2,active,p2,primary,student,o\n3,active,p3,primary,student,o\n4,active,t1,secondary,student,o\n5,active,t1,primary,teacher,o\n',
  'demographics.csv': 'sourcedId,status,birthDate,sex\np1,active,2012-03-04,female\n',
  'classes.csv': 'sourcedId,status,title,classType\nc1,active,9B Maths,scheduled\nc2,active,9B,homeroom\n',
  'enrollments.csv':
    'sourcedId,status,classSourcedId,userSourcedId,role\n1,active,c1,p1,student\n2,active,c2,p1,student\n3,active,c1,t1,teacher\n',
}

describe.skipIf(samplesAbsent)(`the OneRoster 1.1 sample${needsSamples}`, () => {
  test('is recognised, and its pupils are refused for want of a birthday, by the name of the file', () => {
    const reading = readFolder(sampleFolder('oneroster-v1p1-base'))
    expect(reading).toMatchObject({ format: 'oneroster-1.1', rows: 2, header: { 'oneroster.version': '1.1' } })
    expect(reading.records).toMatchObject([
      {
        sourceId: 'user1',
        surname: 'padurariu',
        groups: ['Class 1 title', 'class2'.replace('class2', 'Class 2 title')],
        refused: true,
      },
      { sourceId: 'user2', refused: true },
    ])
    const born = reading.problems.filter((problem) => problem.rule === 'born-missing')
    expect(born.map((problem) => problem.row)).toEqual([1, 2])
    expect(born[0]?.says).toContain('demographics.csv')
    expect(rulesOf(reading)).toContain('file-empty')
    expect(rulesOf(reading)).toContain('heading-case')
  })
})

describe('OneRoster 1.2', () => {
  test('joins users, roles, demographics, classes and metadata', () => {
    const reading = readFolder(folder(oneRoster12))
    expect(reading.format).toBe('oneroster-1.2')
    expect(reading.records).toMatchObject([
      {
        upn,
        surname: 'Khan',
        bornOn: '2012-03-04',
        sex: 'F',
        yearGroup: '9',
        registrationGroup: '9B',
        groups: ['9B Maths', '9B'],
        statusHistory: [{ status: 'K' }],
        refused: false,
      },
      { sourceId: 'p2', bornOn: null, refused: true },
    ])
    expect(reading.staff).toEqual([{ sourceId: 't1', name: 'Tess Tutor', email: 't@example.org', groups: ['9B Maths'] }])
    expect(rulesOf(reading)).toEqual(['users-gone', 'born-missing', 'grade-as-year'])
  })
  test('reads the same from a zip', async () => {
    const bytes = zipOf(folder(oneRoster12))
    expect(recognise(bytes, 'export.zip')).toMatchObject({ kind: 'oneroster', version: '1.2' })
    const reading = await readFile(bytes, 'export.zip')
    expect(reading.records).toEqual(readFolder(folder(oneRoster12)).records)
  })
  test('files that are absent are said to be', () => {
    const { 'classes.csv': _c, 'demographics.csv': _d, ...rest } = oneRoster12
    expect(
      readFolder(folder(rest))
        .problems.filter((problem) => problem.rule === 'file-missing')
        .map((problem) => problem.field),
    ).toEqual(['classes.csv', 'demographics.csv'])
  })
  test('a folder of something else is refused', () => {
    expect(readFolder(folder({ 'x.csv': 'a,b\n' }))).toMatchObject({
      format: 'unknown',
      records: [],
      problems: [{ rule: 'not-recognised' }],
    })
    expect(readFolder([])).toMatchObject({ format: 'unknown', problems: [{ severity: 'error' }] })
  })
})
