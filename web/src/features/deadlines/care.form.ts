import { z } from 'zod'

/** A thing that is due: the duty, and the pupil or the school. Posted, never part of an address. */
const thing = z.string().regex(/^[a-z0-9-]{3,80}~([0-9a-f-]{36}|school)$/, 'Open the page again and choose from the list')
const things = z.preprocess(
  (given) => (typeof given === 'string' ? [given] : given),
  z.array(thing, 'Choose at least one thing').min(1, 'Choose at least one thing').max(200, 'Choose at most 200 things at once'),
)

export const ThingsForm = z.object({ things })
export const PutAsideForm = z.object({
  things,
  until: z.iso.date('Enter the day on which it comes back'),
  reason: z
    .string('Enter why it is put aside')
    .trim()
    .min(5, 'Enter why it is put aside, in a few words')
    .max(500, 'Use at most 500 characters'),
})
export const GiveForm = z.object({ things, staffId: z.uuid('Choose the person') })

export interface Thing {
  duty: string
  /** Null: the school owes it. */
  pupilId: string | null
}

export const thingOf = (key: string): Thing => {
  const [duty = '', whom = ''] = key.split('~')
  return { duty, pupilId: whom === 'school' ? null : whom }
}

export const keyOf = ({ duty, pupilId }: Thing): string => `${duty}~${pupilId ?? 'school'}`
