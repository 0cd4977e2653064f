/** Two spellings of one name give one key: case, accents, apostrophes, hyphens and spaces do not tell children apart. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

interface Named {
  surname: string | null
  forename: string | null
  bornOn: string | null
}

export const nameKeyOf = ({ surname, forename }: Pick<Named, 'surname' | 'forename'>): string =>
  `${foldName(surname ?? '')}|${foldName(forename ?? '')}`

/** Name and date of birth together, or null when a part is not known. */
export const personKeyOf = (named: Named): string | null =>
  named.surname && named.forename && named.bornOn ? `${nameKeyOf(named)}|${named.bornOn}` : null
