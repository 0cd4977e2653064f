/** What a column can be mapped to. */
export const fields = [
  'sourceId',
  'upn',
  'formerUpn',
  'surname',
  'forename',
  'fullName',
  'middleNames',
  'preferredSurname',
  'preferredForename',
  'bornOn',
  'sex',
  'yearGroup',
  'registrationGroup',
  'ethnicity',
  'language',
  'enteredOn',
  'leftOn',
  'freeSchoolMeals',
  'pupilPremium',
  'lookedAfter',
  'serviceChild',
  'senStatus',
  'senStatusSince',
  'primaryNeed',
  'secondaryNeed',
  'needs',
  'className',
  'contactName',
  'contactForename',
  'contactSurname',
  'contactRelationship',
  'contactPhone',
  'contactEmail',
] as const

export type Field = (typeof fields)[number]

export const dateFields: readonly Field[] = ['bornOn', 'enteredOn', 'leftOn', 'senStatusSince']

export interface ColumnMapping {
  /** Header as in the file (a repeated header is 'Name (2)') to what it holds, or null to leave the column out. */
  columns: Record<string, Field | null>
  dateOrder: 'dmy' | 'mdy' | 'iso' | null
}
