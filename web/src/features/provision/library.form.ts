import { z } from 'zod'
import { dayOrNone, numberOrNone, text, textOrNone } from '#platform/http/fields.ts'
import { isPounds, plainPounds } from './pounds.rules.ts'
import { areas, evidences, waves } from './provision-words.rules.ts'

/** A whole number that may be left empty, as it is typed. */
export const wholeOrNone = (least: number, most: number, what: string) => {
  const says = `Enter ${what} as a whole number from ${least} to ${most}`
  return numberOrNone(says).refine(
    (value) => value === null || (Number.isInteger(value) && value >= least && value <= most),
    says,
  )
}

/** Pounds stay as typed until they are kept as pence, so that a form may be read twice. */
export const poundsOrNone = (says = 'Enter pounds and pence, such as 12.50') =>
  z
    .union([z.string(), z.number()])
    .nullish()
    .transform((typed) => plainPounds(String(typed ?? '')) || null)
    .refine((typed) => typed === null || (isPounds(typed) && Number(typed) <= 100_000), says)

/** One box sends a word, several a list. */
export const listOf = <T extends z.ZodType>(one: T) =>
  z.preprocess((typed) => [typed ?? []].flat().filter((each) => each !== ''), z.array(one))

const link = textOrNone(500).refine(
  (typed) => typed === null || /^https?:\/\/[^\s]+$/.test(typed),
  'Enter a whole address that begins with https://',
)

const idOrNone = z
  .union([z.uuid(), z.literal('')])
  .nullish()
  .transform((id) => id || null)

export const ProvisionForm = z.object({
  name: text('Enter a name that staff will know it by', 120),
  about: textOrNone(2000),
  wave: z.enum(waves, 'Choose the wave'),
  areas: listOf(z.enum(areas, 'Choose from the four areas')).refine((found) => found.length > 0, 'Choose the main area of need'),
  evidence: z
    .union([z.enum(evidences), z.literal('')])
    .nullish()
    .transform((rating) => rating || null),
  evidenceAbout: textOrNone(1000),
  evidenceLink: link,
  evidenceOn: dayOrNone('Enter the day the evidence was read'),
  roleId: idOrNone,
  qualification: textOrNone(200),
  minutes: wholeOrNone(1, 600, 'the minutes of a session'),
  timesAWeek: wholeOrNone(1, 50, 'how often a week'),
  weeks: wholeOrNone(1, 53, 'the number of weeks'),
  size: wholeOrNone(1, 60, 'the size of a group'),
  room: textOrNone(80),
  resources: poundsOrNone(),
  licence: poundsOrNone(),
  entryMeasure: textOrNone(200),
  exitMeasure: textOrNone(200),
  expectedGain: numberOrNone('Enter a number, such as 6 or 0.5'),
  expectedEffect: textOrNone(600),
})
export type ProvisionGiven = z.infer<typeof ProvisionForm>

export const ChangeProvisionForm = ProvisionForm.extend({ provisionId: z.uuid(), version: z.coerce.number().int() })
export const OneProvisionForm = z.object({ provisionId: z.uuid() })

export const provisionFieldWords: Readonly<Record<keyof ProvisionGiven, string>> = {
  name: 'Name',
  about: 'What it is',
  wave: 'Wave',
  areas: 'Areas of need',
  evidence: 'Evidence',
  evidenceAbout: 'About the evidence',
  evidenceLink: 'Link to the evidence',
  evidenceOn: 'Evidence read on',
  roleId: 'Given by',
  qualification: 'Training needed',
  minutes: 'Minutes',
  timesAWeek: 'Times a week',
  weeks: 'Weeks',
  size: 'Group size',
  room: 'Room',
  resources: 'Resources (£)',
  licence: 'Licence (£)',
  entryMeasure: 'Measure at the start',
  exitMeasure: 'Measure at the end',
  expectedGain: 'Expected gain',
  expectedEffect: 'Expected effect',
}
