import type { Notes } from '../problem.ts'
import { readRelationship, readYesNo } from '../pupils/about.ts'
import type { Contact } from '../pupils/pupil-record.ts'
import { all, type Element, textOf } from './element.ts'

export function readContacts(pupil: Element, notes: Notes): Contact[] {
  return all(pupil, 'Contact').flatMap((element, at) => {
    const surname = textOf(element, 'Surname')
    if (surname === null) {
      notes.warning(
        'contact-unnamed',
        'contacts',
        null,
        'A contact has no surname, so it is left out. Ask the sending school for it.',
      )
      return []
    }
    const order = Number(textOf(element, 'Order') ?? at + 1)
    return [
      {
        order: Number.isInteger(order) && order > 0 ? order : at + 1,
        title: textOf(element, 'Title'),
        forename: textOf(element, 'Forename'),
        surname,
        relationship: readRelationship(textOf(element, 'Relationship'), notes),
        parentalResponsibility: readYesNo(textOf(element, 'Responsibility', 'ParentalResponsibility'), 'contacts', notes),
        phones: all(element, 'Phone').flatMap((phone) => phoneOf(phone) ?? []),
        email: textOf(element, 'Email'),
      },
    ]
  })
}

function phoneOf(element: Element): Contact['phones'][number] | null {
  const number = textOf(element, 'PhoneNo', 'PhoneNumber') ?? (element.text === '' ? null : element.text)
  return number === null ? null : { kind: textOf(element, 'TelephoneType', 'PhoneType'), number }
}
