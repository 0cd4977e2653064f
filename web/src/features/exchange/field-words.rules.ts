const words: Readonly<Record<string, string>> = {
  upn: 'UPN',
  formerUpn: 'Former UPN',
  fullName: 'Whole name (Surname, Forename)',
  bornOn: 'Date of birth',
  sourceId: 'Number in the other system',
  yearGroup: 'Year',
  registrationGroup: 'Class or registration group',
  senStatus: 'SEN status',
  senStatusSince: 'SEN status since',
  primaryNeed: 'First need',
  secondaryNeed: 'Second need',
  className: 'Teaching group',
  enteredOn: 'Joined on',
  leftOn: 'Left on',
}

/** A field of a file as a person calls it: `pupilPremium` is "Pupil premium". */
export function fieldWords(field: string): string {
  const spaced = field.replace(/([A-Z])/g, ' $1').toLowerCase()
  return words[field] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** What kind of file it is, in words. */
export function formatWords(format: string): string {
  const [kind, version] = format.split('-')
  const names: Readonly<Record<string, string>> = {
    ctf: 'a Common Transfer File',
    csv: 'a list (CSV)',
    xlsx: 'an Excel workbook',
    oneroster: 'OneRoster',
    sds: 'School Data Sync',
  }
  const name = names[kind ?? '']
  if (!name) return 'a file of a kind not known'
  return kind === 'ctf' && version ? `${name}, version ${version}` : `${name}${version ? ` ${version}` : ''}`
}
