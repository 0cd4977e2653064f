import { always, type Code, finder } from './code-set.ts'

/** N, K and E are current. S, A and P are read from old files: the last days are when the 2014 reforms replaced them (general knowledge). */
export const senProvision: readonly Code[] = [
  ...always({ N: 'No special educational need', K: 'SEN support', E: 'Education, health and care plan' }),
  { code: 'S', says: 'Statement', from: null, to: '2018-03-31' },
  { code: 'A', says: 'School Action', from: null, to: '2014-08-31' },
  { code: 'P', says: 'School Action Plus', from: null, to: '2014-08-31' },
]

export const findProvision = finder(senProvision, {
  'No SEN': 'N',
  None: 'N',
  'Not SEN': 'N',
  'No specified special educational need': 'N',
  'No special educational needs': 'N',
  'No SEN provision': 'N',
  'SEN Support Plan': 'K',
  Support: 'K',
  EHCP: 'E',
  'EHC Plan': 'E',
  EHC: 'E',
  'Education Health and Care Plan': 'E',
  'Education Health Care Plan': 'E',
  'Has EHCP': 'E',
  'Statement of SEN': 'S',
  'Statement of special educational needs': 'S',
})

export const successorOf: Readonly<Record<string, 'K' | 'E'>> = { S: 'E', A: 'K', P: 'K' }
