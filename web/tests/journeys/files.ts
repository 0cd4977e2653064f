/** A list as a management system exports it: semicolons of nobody, English days, one row that cannot be, a name with an apostrophe. */
export const listOfPupils = {
  name: 'pupils.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'UPN,Legal Surname,Legal Forename,Date of Birth,Year Group,Reg Group,SEN Status,SEN Status Start Date,SEN Need 1',
      'B801200005001,Neill,Omar,14/03/2013,8,8A,K,05/09/2025,SLCN',
      'R201100018042,O’Brien,Zoë,21/11/2012,9,9B,E,13/01/2025,ASD',
      ',Nobody,Real,31/02/2014,8,8A,K,05/09/2025,SLCN',
    ].join('\r\n'),
  ),
}
