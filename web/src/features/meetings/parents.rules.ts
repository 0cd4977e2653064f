interface Contact {
  title: string | null
  forename: string | null
  surname: string
  parental: boolean | null
  email: string | null
}

/** Those with parental responsibility, as they are asked to come. */
export const parentsOf = (contacts: readonly Contact[]): { name: string; email: string | null }[] =>
  contacts
    .filter(({ parental }) => parental === true)
    .map(({ title, forename, surname, email }) => ({ name: [title, forename, surname].filter(Boolean).join(' '), email }))
