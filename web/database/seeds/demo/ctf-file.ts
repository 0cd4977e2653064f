import type { DemoPupil } from './pupils.ts'
import type { DemoSchool } from './shape.ts'

const asXmlText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** The pupils as another system would send them: a Common Transfer File, so that the demonstration comes in by the front door. */
export function ctfFile(school: DemoSchool, pupils: readonly DemoPupil[]): Uint8Array {
  const source = `<SourceSchool><LEA>${school.la}</LEA><Estab>${school.estab}</Estab><SchoolName>${asXmlText(school.name)}</SchoolName><AcademicYear>2026</AcademicYear></SourceSchool>`
  const header = `<Header><DocumentName>Common Transfer File</DocumentName><CTFversion>26.0</CTFversion><DateTime>2026-11-20T08:00:00</DateTime><DocumentQualifier>full</DocumentQualifier><SupplierID>DEMO</SupplierID>${source}<DestSchool><LEA>${school.la}</LEA><Estab>${school.estab}</Estab></DestSchool></Header>`
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="utf-8"?>\n<CTfile>\n${header}\n<CTFpupilData>\n${pupils.map(pupilBlock(school)).join('\n')}\n</CTFpupilData>\n</CTfile>\n`,
  )
}

const pupilBlock = (school: DemoSchool) => (pupil: DemoPupil) =>
  [
    `<Pupil><UPN>${pupil.upn}</UPN><Surname>${asXmlText(pupil.surname)}</Surname><Forename>${asXmlText(pupil.forename)}</Forename>`,
    `<DOB>${pupil.bornOn}</DOB><Sex>${pupil.sex}</Sex><BasicDetails><NCyearActual>${pupil.year}</NCyearActual></BasicDetails>`,
    `<LookedAfter><InCare>${pupil.lookedAfter}</InCare></LookedAfter>`,
    pupil.statuses.length > 0 ? senBlock(pupil) : '',
    `<Contacts><Contact><Order>1</Order><Surname>${asXmlText(pupil.surname)}</Surname><Forename>${asXmlText(pupil.parent)}</Forename><Relationship>PAM</Relationship><Responsibility>true</Responsibility><Phones><Phone><TelephoneType>M</TelephoneType><PhoneNo>07700900${pupil.upn.slice(-3).replace(/\D/g, '0')}</PhoneNo></Phone></Phones></Contact></Contacts>`,
    `<SchoolHistory><School><LEA>${school.la}</LEA><Estab>${school.estab}</Estab><EntryDate>${pupil.enteredOn}</EntryDate></School></SchoolHistory></Pupil>`,
  ].join('')

function senBlock({ statuses, needs }: DemoPupil): string {
  const provision = statuses.map(
    ({ status, startsOn }) => `<SEN><StartDate>${startsOn}</StartDate><SENprovision>${status}</SENprovision></SEN>`,
  )
  const types = needs.map(
    (need) =>
      `<SENneed><NeedStartDate>${need.startsOn}</NeedStartDate><SENtypeRank>${need.rank}</SENtypeRank><SENtype>${need.type}</SENtype></SENneed>`,
  )
  return `<SENhistory>${provision.join('')}<SENneeds>${types.join('')}</SENneeds></SENhistory>`
}
