import { describe, expect, test } from 'vitest'
import { readFile } from '../read-file.ts'
import { recognise } from '../recognise.ts'
import { bytesOf, needsSamples, rulesOf, sample, samplesAbsent } from '../testing/samples.ts'
import { newUpn } from '../upn/check-upn.ts'

const upn = (serial: number) => newUpn('382', '2001', '24', serial)
const pupil = (inner: string) => `<Pupil>${inner}</Pupil>`
const ada = `<UPN>${upn(1)}</UPN><Surname>Khan</Surname><Forename>Ada</Forename><DOB>2013-03-14</DOB><Sex>F</Sex>`
const ctf = (pupils: string, version = '25.0', block = 'CTFpupilData') =>
  `<?xml version="1.0" encoding="utf-8"?>\n<CTfile>\n<Header><CTFversion>${version}</CTFversion><SourceSchool><LEA>382</LEA><Estab>2001</Estab></SourceSchool></Header>\n<${block}>\n${pupils}\n</${block}>\n</CTfile>`
const read = (text: string, limits = {}) => readFile(bytesOf(text), 'x.xml', { limits })

describe.skipIf(samplesAbsent)(`the sample CTF${needsSamples}`, () => {
  const bytes = () => sample('ctf/SYNTHETIC-3822001_3824001.xml')
  test('reads both pupils without a problem', async () => {
    const reading = await readFile(bytes(), '3822001_CTF_3824001_001.xml')
    expect(reading).toMatchObject({
      format: 'ctf-25',
      rows: 2,
      header: { sourceLa: '382', sourceEstab: '2001', sourceSchool: 'Synthetic Primary School', destEstab: '4001' },
    })
    expect(reading.problems.filter((problem) => problem.severity === 'error')).toEqual([])
    expect(reading.records[0]).toMatchObject({
      upn: 'N382200124001',
      formerUpns: ['Z38220012400A'],
      surname: 'Sampleton',
      bornOn: '2015-02-11',
      sex: 'F',
      yearGroup: '6',
      ethnicity: 'WBRI',
      language: 'ENG',
      enteredOn: '2019-09-03',
      lookedAfter: false,
      serviceChild: false,
      statusHistory: [
        { status: 'K', startsOn: '2022-09-05' },
        { status: 'E', startsOn: '2024-03-18' },
      ],
      needs: [
        { type: 'ASD', rank: 1, startsOn: '2022-09-05', endsOn: null },
        { type: 'SLCN', rank: 2, startsOn: '2023-01-09', endsOn: null },
      ],
      contacts: [
        {
          order: 1,
          surname: 'Sampleton',
          relationship: 'PAM',
          parentalResponsibility: true,
          phones: [{ kind: 'M', number: '07700900001' }],
          email: 'jo@example.org',
        },
      ],
      refused: false,
    })
    expect(reading.records[1]).toMatchObject({
      surname: "O'Examplé-Ng",
      forename: 'Zoë',
      statusHistory: [{ status: 'K' }, { status: 'N' }],
      language: 'URD',
      refused: false,
    })
  })
  test('cut off anywhere, imports nothing and says where', async () => {
    const whole = bytes()
    for (let cut = 900; cut < whole.length - 12; cut += 331) {
      const reading = await readFile(whole.subarray(0, cut), 'x.xml')
      expect(reading.records.every((record) => record.refused)).toBe(true)
      expect(reading.problems.some((problem) => problem.row === null && problem.severity === 'error')).toBe(true)
    }
    const late = await readFile(whole.subarray(0, whole.length - 40), 'x.xml')
    expect(late.records.length).toBeGreaterThan(0)
    expect(late.problems).toContainEqual(expect.objectContaining({ rule: 'xml-broken', line: expect.any(Number) }))
  })
})

describe('what writers of CTFs get wrong', () => {
  test('Gender, Pupils, day-first dates and a nested URN are read', async () => {
    const old = ada.replace(/Sex/g, 'Gender').replace('2013-03-14', '04/03/2013')
    const text = ctf(pupil(old), '24.0', 'Pupils').replace('<LEA>382', '<School><URN>123456</URN></School><LEA>382')
    const reading = await read(text)
    expect(reading).toMatchObject({ format: 'ctf-24', header: { sourceUrn: '123456' } })
    expect(reading.records[0]).toMatchObject({ sex: 'F', bornOn: '2013-03-04', refused: false })
    expect(rulesOf(reading)).toEqual(['date-not-iso'])
  })
  test('codes of before 2014 become today’s, with a warning', async () => {
    const sen =
      '<SENhistory><SEN><StartDate>2012-09-05</StartDate><SENprovision>S</SENprovision></SEN><SEN><StartDate>2010-09-05</StartDate><SENprovision>A</SENprovision></SEN><SENneeds><SENneed><SENtypeRank>1</SENtypeRank><SENtype>BESD</SENtype></SENneed></SENneeds></SENhistory>'
    const reading = await read(ctf(pupil(ada + sen)))
    expect(reading.records[0]).toMatchObject({
      statusHistory: [{ status: 'K', startsOn: '2010-09-05' }, { status: 'E' }],
      needs: [{ type: 'SEMH' }],
    })
    expect(rulesOf(reading)).toEqual(['sen-status-old', 'sen-status-old', 'sen-type-old'])
  })
  test('a Down syndrome need dated before the code existed is queried', async () => {
    const need =
      '<SENhistory><SENneeds><SENneed><NeedStartDate>2024-01-01</NeedStartDate><SENtypeRank>1</SENtypeRank><SENtype>DS</SENtype></SENneed></SENneeds></SENhistory>'
    expect(rulesOf(await read(ctf(pupil(ada + need))))).toEqual(['sen-type-early'])
  })
  test.each([
    ['23.0', 'ctf-23'],
    ['27.0', 'ctf-27'],
    ['', 'ctf'],
  ])('version %j is read with a warning', async (version, format) => {
    const reading = await read(ctf(pupil(ada), version))
    expect(reading.format).toBe(format)
    expect(rulesOf(reading)).toEqual(['ctf-version'])
    expect(reading.records[0]?.refused).toBe(false)
  })
  test.each(['24.0', '25.0', '26.0'])('version %s is expected', async (version) =>
    expect(rulesOf(await read(ctf(pupil(ada), version)))).toEqual([]),
  )
  test('free school meals count while a period is open', async () => {
    const meals = (inner: string) =>
      `<FSMhistory><FSMinstance><FSMstartDate>2020-01-01</FSMstartDate>${inner}</FSMinstance></FSMhistory>`
    expect((await read(ctf(pupil(ada + meals(''))))).records[0]?.freeSchoolMeals).toBe(true)
    expect((await read(ctf(pupil(ada + meals('<FSMendDate>2021-01-01</FSMendDate>'))))).records[0]?.freeSchoolMeals).toBe(false)
  })
})

describe('bad CTFs', () => {
  test('a pupil without a birthday is refused and the next one read', async () => {
    const reading = await read(ctf(pupil(`<UPN>${upn(2)}</UPN><Surname>Lee</Surname><Forename>Bo</Forename>`) + pupil(ada)))
    expect(reading.records.map((record) => record.refused)).toEqual([true, false])
    expect(reading.problems).toMatchObject([{ rule: 'born-missing', row: 1, severity: 'error' }])
  })
  test('two pupils with one UPN are both refused', async () => {
    const reading = await read(ctf(pupil(ada) + pupil(ada.replace('Ada', 'Bo'))))
    expect(rulesOf(reading)).toEqual(['1520', '1520'])
    expect(reading.records.every((record) => record.refused)).toBe(true)
  })
  test.each([
    '<!DOCTYPE CTfile [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
    '<!DOCTYPE CTfile [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE CTfile>',
  ])('%s is refused', async (doctype) => {
    const reading = await read(ctf(pupil(ada.replace('Khan', '&x;'))).replace('<CTfile>', `${doctype}<CTfile>`))
    expect(reading).toMatchObject({ records: [], problems: [{ rule: 'xml-doctype', row: null }] })
  })
  test('an entity nobody declared breaks the file', async () =>
    expect(rulesOf(await read(ctf(pupil(ada.replace('Khan', '&x;')))))).toEqual(['xml-broken']))
  test('limits on depth, elements and pupils are reported', async () => {
    expect(rulesOf(await read(ctf(pupil(`${'<a>'.repeat(60)}${'</a>'.repeat(60)}`))))).toEqual(['limit-depth'])
    expect(rulesOf(await read(ctf(pupil(ada)), { elements: 8 }))).toEqual(['limit-elements'])
    const two = await read(ctf(pupil(ada) + pupil(ada)), { pupils: 1 })
    expect(rulesOf(two)).toEqual(['limit-pupils'])
    expect(two.records).toMatchObject([{ refused: true }])
  })
  test('a file without pupils, and XML that is no CTF, say so', async () => {
    expect(rulesOf(await read(ctf('')))).toEqual(['no-pupils'])
    expect(recognise(bytesOf('<html/>'), 'x.xml').kind).toBe('unknown')
  })
})

test('1,500 pupils are read in well under a second', async () => {
  const pupils = Array.from({ length: 1500 }, (_, at) =>
    pupil(
      `<UPN>${newUpn('382', String(2001 + Math.floor(at / 900)), '24', at % 900)}</UPN><Surname>Khan</Surname><Forename>Ada</Forename><DOB>2013-03-14</DOB><Sex>F</Sex><BasicDetails><NCyearActual>6</NCyearActual><Ethnicity>WBRI</Ethnicity></BasicDetails><SENhistory><SEN><StartDate>2022-09-05</StartDate><SENprovision>K</SENprovision></SEN><SENneeds><SENneed><SENtypeRank>1</SENtypeRank><SENtype>ASD</SENtype></SENneed></SENneeds></SENhistory><Contacts><Contact><Surname>Khan</Surname></Contact></Contacts>`,
    ),
  )
  const bytes = bytesOf(ctf(pupils.join('\n')))
  const start = performance.now()
  const reading = await readFile(bytes, 'x.xml')
  expect(performance.now() - start).toBeLessThan(1000)
  expect(reading.records).toHaveLength(1500)
  expect(reading.problems).toEqual([])
})
