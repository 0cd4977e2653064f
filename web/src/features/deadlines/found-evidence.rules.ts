/** Something that Waymark itself holds and that shows a duty: nobody has to enter it. */
export interface FoundEvidence {
  duty: string
  what: string
  on: string
  to: string
}

export interface Held {
  evidence: readonly { duty: string; happenedOn: string; link: string | null; replaced: boolean }[]
  sencos: readonly { name: string; becameSencoOn: string | null }[]
  linkGovernor: { name: string; startsOn: string | null } | null
  /** The day of the newest entry of the access log that was sealed. */
  sealedOn: string | null
  today: string
}

const report = 'sen-information-report-annual-update'

/** What the school's own records show today. */
export function foundIn({ evidence, sencos, linkGovernor, sealedOn, today }: Held): FoundEvidence[] {
  const [senco] = sencos
  const published = evidence.find((one) => one.duty === report && !one.replaced && one.happenedOn <= today)
  const since = (day: string | null | undefined): day is string => Boolean(day) && (day ?? '') <= today
  return [
    ...(senco && since(senco.becameSencoOn)
      ? [{ duty: 'designate-senco', what: `${senco.name} is recorded as SENCO`, on: senco.becameSencoOn, to: '/senco' }]
      : []),
    ...(linkGovernor && since(linkGovernor.startsOn)
      ? [
          {
            duty: 'governor-send-oversight',
            what: `${linkGovernor.name} is recorded as link governor for SEND`,
            on: linkGovernor.startsOn,
            to: '/school',
          },
        ]
      : []),
    ...(published ? reportFound(published.happenedOn, published.link !== null) : []),
    ...(sealedOn
      ? [{ duty: 'plan-confidentiality', what: 'The access log: who opened which record, and when', on: sealedOn, to: '/log' }]
      : []),
  ]
}

function reportFound(on: string, linked: boolean): FoundEvidence[] {
  const to = `/duties/${report}`
  const prepared = { duty: 'sen-information-report-prepare', what: 'The report that is recorded as published', on, to }
  const address = { duty: 'sen-information-report-publish', what: 'The address at which the report is recorded', on, to }
  return linked ? [prepared, address] : [prepared]
}
