interface Contact {
  title: string | null
  forename: string | null
  surname: string
  relationship: string | null
  parental: boolean | null
  email: string | null
}

/** An address of the family as it is recorded, and whether letters go to it. */
export interface Address {
  email: string
  /** Who reads it, each with what they are to the pupil. */
  who: string
  parental: boolean
  gets: boolean
}

/** What the school said of an address; the latest first. */
export interface Wish {
  email: string
  wanted: boolean
}

export const sameAddress = (one: string, two: string): boolean => one.trim().toLowerCase() === two.trim().toLowerCase()

/**
 * Every address that is recorded, once, however many contacts share it. Letters go to those with parental responsibility, until the
 * school says otherwise of an address.
 */
export function addressesOf(contacts: readonly Contact[], wishes: readonly Wish[]): Address[] {
  const found: Address[] = []
  for (const contact of contacts) {
    const email = contact.email?.trim()
    if (!email) continue
    const parental = contact.parental === true
    const known = found.find((one) => sameAddress(one.email, email))
    if (known) {
      known.who = `${known.who}; ${whoOf(contact)}`
      known.parental ||= parental
    } else found.push({ email, who: whoOf(contact), parental, gets: false })
  }
  return found.map((one) => ({ ...one, gets: wishes.find(({ email }) => sameAddress(email, one.email))?.wanted ?? one.parental }))
}

const whoOf = ({ title, forename, surname, relationship }: Contact): string =>
  [[title ?? forename, surname].filter(Boolean).join(' '), relationship].filter(Boolean).join(', ')

/** Who gets letters, in one line, to see whether somebody changed it meanwhile. */
export const standOf = (addresses: readonly Address[]): string =>
  addresses
    .filter(({ gets }) => gets)
    .map(({ email }) => email.toLowerCase())
    .sort()
    .join(' ')
