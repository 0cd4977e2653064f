import { writeCsv } from '@waymark/interop'
import type { DemoPupil } from './pupils.ts'

/** Classes and pupil premium as a management system's list would bring them. */
export function csvFile(pupils: readonly DemoPupil[]): Uint8Array {
  const rows = pupils.map((pupil) => [
    pupil.upn,
    pupil.surname,
    pupil.forename,
    pupil.bornOn,
    pupil.year,
    pupil.class,
    pupil.class,
    pupil.pupilPremium ? 'Y' : 'N',
    pupil.enteredOn,
  ])
  return writeCsv([
    ['UPN', 'Surname', 'Forename', 'DOB', 'Year', 'Reg Group', 'Class Name', 'Pupil Premium', 'Entry Date'],
    ...rows,
  ])
}
