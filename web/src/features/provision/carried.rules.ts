import { ProvisionForm, type ProvisionGiven } from './library.form.ts'
import { fieldsOf, shapeWords } from './library.rules.ts'
import { poundsOf } from './pounds.rules.ts'
import { areas, areaWords, evidences, evidenceWords } from './provision-words.rules.ts'

/** A provision in words, as it goes from one school to another. */
export type CarriedBody = Readonly<Record<string, string>>

type Row = Parameters<typeof fieldsOf>[0] & { role: string | null }

/** Without what is the school's own (its room, its list of roles) and without money. Whoever gives it is carried by the role's name. */
export function bodyOf(row: Row): CarriedBody {
  const { roleId: _, room: __, resources: ___, licence: ____, ...carried } = fieldsOf(row)
  return { ...carried, role: row.role ?? '' }
}

interface Carried {
  body: CarriedBody
  resourcesPence: number | null
  licencePence: number | null
}

/** As it is kept in this school, or null where it cannot be read. Another school's records are not evidence of ours. */
export function givenOf(
  { body, resourcesPence, licencePence }: Carried,
  roles: readonly { roleId: string; name: string }[],
): ProvisionGiven | null {
  const role = roles.find(({ name }) => name.toLowerCase() === (body['role'] ?? '').toLowerCase())
  const parsed = ProvisionForm.safeParse({
    ...body,
    areas: (body['areas'] ?? '').split(','),
    evidence: body['evidence'] === 'own' ? '' : body['evidence'],
    roleId: role?.roleId ?? '',
    room: '',
    resources: poundsOf(resourcesPence),
    licence: poundsOf(licencePence),
  })
  return parsed.success ? parsed.data : null
}

const number = (typed: string | undefined): number | null => (typed ? Number(typed) : null)

/** What is shown of it, by name. */
export function shownOf(body: CarriedBody): { name: string; value: string }[] {
  const of = (name: string): string => body[name] ?? ''
  const chosen = of('areas').split(',')
  const shape = {
    minutes: number(of('minutes')),
    timesAWeek: number(of('timesAWeek')),
    weeks: number(of('weeks')),
    size: number(of('size')),
  }
  const rating = evidences.flatMap((one) =>
    one === of('evidence') ? [one === 'own' ? 'Their own records only.' : `${evidenceWords[one]}.`] : [],
  )
  return [
    { name: 'What it is', value: of('about') },
    {
      name: 'Areas of need',
      value: areas
        .filter((area) => chosen.includes(area))
        .map((area) => areaWords[area])
        .join(', '),
    },
    { name: 'Usually given', value: shapeWords(shape) },
    { name: 'By', value: [of('role'), of('qualification')].filter(Boolean).join('; ') },
    { name: 'Measure at the start', value: of('entryMeasure') },
    { name: 'Measure at the end', value: of('exitMeasure') },
    { name: 'Expected gain', value: of('expectedGain') },
    { name: 'Expected effect', value: of('expectedEffect') },
    { name: 'Evidence', value: [...rating, of('evidenceAbout'), of('evidenceLink')].filter(Boolean).join(' ') },
  ].filter(({ value }) => value !== '')
}
