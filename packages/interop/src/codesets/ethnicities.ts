import { always, type Code, finder } from './code-set.ts'

/** The main set (DfE rule in data-to-insight/csc-validator-be-cin). The extended set's codes are kept as found, with a warning. */
export const ethnicities: readonly Code[] = always({
  WBRI: 'White - British',
  WIRI: 'White - Irish',
  WIRT: 'Traveller of Irish heritage',
  WROM: 'Gypsy / Roma',
  WOTH: 'Any other White background',
  MWBC: 'White and Black Caribbean',
  MWBA: 'White and Black African',
  MWAS: 'White and Asian',
  MOTH: 'Any other mixed background',
  AIND: 'Indian',
  APKN: 'Pakistani',
  ABAN: 'Bangladeshi',
  AOTH: 'Any other Asian background',
  CHNE: 'Chinese',
  BCRB: 'Black Caribbean',
  BAFR: 'Black African',
  BOTH: 'Any other Black background',
  OOTH: 'Any other ethnic group',
  REFU: 'Refused',
  NOBT: 'Information not yet obtained',
})

export const findEthnicity = finder(ethnicities, {
  'White British': 'WBRI',
  'White Irish': 'WIRI',
  'Not obtained': 'NOBT',
  'Information not obtained': 'NOBT',
  'Prefer not to say': 'REFU',
})
