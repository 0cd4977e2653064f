import { expect, test } from 'vitest'
import { faultOf } from './fault.ts'

test('the log learns the kind of a fault and its place, and nothing of what was typed or kept', () => {
  const fault = Object.assign(new Error('invalid input syntax for type date: "Amir Rahimi"'), {
    code: '23505',
    constraint: 'pupil_upn_once',
    detail: 'Key (upn)=(B801200005001) already exists.',
  })
  const told = faultOf(fault)
  expect(told).toMatchObject({ error: 'Error', code: '23505', constraint: 'pupil_upn_once' })
  expect(JSON.stringify(told)).not.toMatch(/Rahimi|B801200005001/)
  expect(JSON.stringify(told)).toContain('fault.test.ts')
})

test('what is no error at all is told by its type alone', () => {
  expect(faultOf('Amir Rahimi')).toEqual({ error: 'string' })
})
