import { expect, test } from 'vitest'
import { aPupil, aReview } from '../facts.ts'
import { onSenSupport, underReview, withPlan } from './pupils.ts'

test('a pupil who left is told so, whatever the status that was kept', () => {
  expect(withPlan(aPupil({ onRoll: false, status: 'E' }))).toBe('The pupil is not on roll here')
  expect(onSenSupport(aPupil({ onRoll: false, status: 'K' }))).toBe('The pupil is not on roll here')
  expect(onSenSupport(aPupil({ onRoll: false, status: 'N' }))).toBe('The pupil is not on roll here')
})

test('a review that is recorded does not make up for a plan that is not', () => {
  expect(underReview(aPupil({ status: 'K', review: aReview({}) }))).toBe('The pupil has no EHC plan')
  expect(underReview(aPupil({ status: 'E' }))).toBe('No review meeting is recorded')
  expect(underReview(aPupil({ status: 'E', review: aReview({}) }))).toBe(true)
})
