import { describe, expect, test } from 'vitest'
import { type ColumnDates, evidenceIn, readDate } from './date-order.ts'
import { dayOfSerial } from './dates.ts'

const column = (over: Partial<ColumnDates> = {}): ColumnDates => ({ evidence: 'none', said: null, serials: null, ...over })
const dmy = column({ evidence: 'dmy' })

describe('dates whose order is plain', () => {
  test.each([
    ['2013-03-14', '2013-03-14'],
    ['2013-03-14T00:00:00.000Z', '2013-03-14'],
    ['2013-03-14 09:30', '2013-03-14'],
    ['20130314', '2013-03-14'],
    ['14 March 2013', '2013-03-14'],
    ['14-Mar-13', '2013-03-14'],
    ['Thursday 14th March 2013', '2013-03-14'],
    ['3 Sept 2013', '2013-09-03'],
    ['14/03/2013', '2013-03-14'],
    ['14/03/2013 00:00:00', '2013-03-14'],
    ['03/03/2013', '2013-03-03'],
    ['29/02/2012', '2012-02-29'],
  ])('%s is %s', (text, day) => expect(readDate(text, column())).toMatchObject({ day }))
})

describe('dates by column', () => {
  test.each(['04/03/2013', '4-3-2013', '04.03.13'])('%s is 4 March when the column is day first', (text) => {
    expect(readDate(text, dmy)).toMatchObject({ day: '2013-03-04' })
  })
  test('a two-digit year is read, and said', () => {
    expect(readDate('04.03.13', dmy)).toMatchObject({ day: '2013-03-04', warning: { rule: 'date-two-digit-year' } })
    expect(readDate('04.03.98', dmy)).toMatchObject({ day: '1998-03-04' })
  })
  test('what proves nothing is not guessed', () =>
    expect(readDate('04/03/2013', column())).toMatchObject({ rule: 'date-ambiguous' }))
  test('what the person said settles it', () => {
    expect(readDate('04/03/2013', column({ said: 'dmy' }))).toMatchObject({ day: '2013-03-04' })
    expect(readDate('04/03/2013', column({ said: 'mdy' }))).toMatchObject({ day: '2013-04-03' })
    expect(readDate('04/03/2013', column({ said: 'iso' }))).toMatchObject({ rule: 'date-not-iso' })
  })
  test('an American column is refused until someone says so', () => {
    const us = column({ evidence: evidenceIn(['4/25/2000', '11/12/1999']) })
    expect(readDate('11/12/1999', us)).toMatchObject({ rule: 'date-us-order' })
    expect(readDate('4/25/2000', us)).toMatchObject({ rule: 'date-us-order' })
    expect(readDate('4/25/2000', { ...us, said: 'mdy' })).toMatchObject({ day: '2000-04-25' })
  })
  test('a column that proves both orders gives only what can be read one way', () => {
    const both = column({ evidence: evidenceIn(['25/04/2012', '4/25/2012']) })
    expect(both.evidence).toBe('both')
    expect(readDate('25/04/2012', both)).toMatchObject({ day: '2012-04-25' })
    expect(readDate('4/25/2012', both)).toMatchObject({ rule: 'date-us-order' })
    expect(readDate('04/05/2012', both)).toMatchObject({ rule: 'date-mixed-order' })
  })
  test('31 February proves nothing and is no date', () => {
    expect(evidenceIn(['31/02/2014'])).toBe('none')
    for (const evidence of ['none', 'dmy'] as const)
      expect(readDate('31/02/2014', column({ evidence }))).toMatchObject({ rule: 'date-impossible' })
    expect(readDate('2014-02-30', column())).toMatchObject({ rule: 'date-impossible' })
    expect(readDate('29 February 2013', column())).toMatchObject({ rule: 'date-impossible' })
  })
  test.each(['soon', '14/Foo/2013', '2013', 'n/a', '1/2'])('%s is not a date', (text) =>
    expect(readDate(text, dmy)).toHaveProperty('rule'),
  )
})

describe('spreadsheet day counts', () => {
  test('count from 1900 or 1904', () => {
    expect(dayOfSerial(41347, '1900')).toBe('2013-03-14')
    expect(dayOfSerial(39885, '1904')).toBe('2013-03-14')
  })
  test('are refused in a text file, where a number may be anything', () => {
    expect(readDate('41347', column())).toMatchObject({ rule: 'date-serial' })
    expect(readDate('41347', column({ serials: '1900' }))).toMatchObject({ day: '2013-03-14', warning: { rule: 'date-serial' } })
  })
})
