import { always, type Code, finder } from './code-set.ts'

/** CBDS relationship of a contact to the pupil. */
export const relationships: readonly Code[] = always({
  PAM: 'Mother',
  PAF: 'Father',
  STM: 'Stepmother',
  STF: 'Stepfather',
  FOM: 'Foster mother',
  FOF: 'Foster father',
  CAR: 'Carer',
  CHM: 'Childminder',
  FAM: 'Other family member',
  REL: 'Other relative',
  SWR: 'Social worker',
  DOC: 'Doctor',
  TCH: 'Teacher',
  HTC: 'Head teacher',
  RLG: 'Religious contact',
  OTH: 'Other contact',
})

export const findRelationship = finder(relationships, {
  Mum: 'PAM',
  'Parent - mother': 'PAM',
  Dad: 'PAF',
  'Parent - father': 'PAF',
  'Step mother': 'STM',
  'Step father': 'STF',
  Grandparent: 'REL',
  Grandmother: 'REL',
  Grandfather: 'REL',
  Aunt: 'REL',
  Uncle: 'REL',
  Other: 'OTH',
})
