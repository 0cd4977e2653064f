import { Fragment } from 'react'
import { relationshipWords, sexWords } from './words.rules.ts'

export interface Contact {
  title: string | null
  forename: string | null
  surname: string
  relationship: string | null
  parental: boolean | null
  phones: unknown
  email: string | null
}

export interface PupilPeopleProps {
  about: { upn: string | null; sex: string | null; legalForename: string; legalSurname: string; middleNames: string | null }
  contacts: readonly Contact[]
  showsContacts: boolean
  groups: readonly {
    name: string
    subject: string | null
    staff: readonly { name: string; relation: 'teaches' | 'supports' }[]
  }[]
  formerUpns: readonly { upn: string }[]
}

/** Phones come from other people's files: a number, or an object that holds one. */
function phonesOf(phones: unknown): string[] {
  if (!Array.isArray(phones)) return []
  return phones.flatMap((phone: unknown) => {
    if (typeof phone === 'string') return [phone]
    if (typeof phone === 'object' && phone !== null && 'number' in phone && typeof phone.number === 'string')
      return [phone.number]
    return []
  })
}

export function PupilPeople({ about, contacts, showsContacts, groups, formerUpns }: PupilPeopleProps) {
  return (
    <>
      {showsContacts && <Contacts contacts={contacts} />}
      <section className="sheet" aria-labelledby="groups">
        <h2 id="groups">Groups and teachers</h2>
        {groups.length === 0 && <p className="muted">In no group yet.</p>}
        <ul className="ppl">
          {groups.map((group) => (
            <li key={group.name}>
              <b>{group.name}</b>
              {group.subject && `, ${group.subject}`}
              {group.staff.length > 0 &&
                `: ${group.staff.map((person) => (person.relation === 'supports' ? `${person.name} (supports)` : person.name)).join(', ')}`}
            </li>
          ))}
        </ul>
      </section>
      <section className="sheet" aria-labelledby="numbers">
        <h2 id="numbers">Names and numbers</h2>
        <p>
          In the school’s system: {[about.legalForename, about.middleNames, about.legalSurname].filter(Boolean).join(' ')}
          {about.sex && `, ${sexWords(about.sex)?.toLowerCase()}`}
        </p>
        <p className="tn">{about.upn ? `UPN ${about.upn}` : 'No UPN recorded'}</p>
        {formerUpns.length > 0 && <p className="tn">Former UPN {formerUpns.map((one) => one.upn).join(', ')}</p>}
      </section>
    </>
  )
}

function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <section className="sheet" aria-labelledby="contacts">
      <h2 id="contacts">Family</h2>
      {contacts.length === 0 && <p className="muted">No contacts recorded. They come with an import that holds them.</p>}
      <ul className="ppl">
        {contacts.map((one) => (
          <li key={`${one.forename} ${one.surname} ${one.relationship}`}>
            <b>{[one.title, one.forename, one.surname].filter(Boolean).join(' ')}</b>
            {one.relationship && `, ${relationshipWords(one.relationship)?.toLowerCase()}`}
            {one.parental && ', parental responsibility'}
            {phonesOf(one.phones).map((phone) => (
              <Fragment key={phone}>
                <br />
                <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
              </Fragment>
            ))}
            {one.email && (
              <>
                <br />
                <a href={`mailto:${one.email}`}>{one.email}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
