import { z } from 'zod'
import { kinds } from './kinds.rules.ts'

const listOf = <T extends z.ZodType>(one: T) =>
  z.preprocess((typed) => [typed ?? []].flat().filter((each) => each !== ''), z.array(one))

const what = { kind: z.enum(kinds), id: z.uuid() }

export const ShareForm = z.object({
  ...what,
  /** The version the person had before them: nobody shares what they have not seen. */
  version: z.coerce.number('Open the page again').int().min(1),
  costs: z
    .literal('yes')
    .nullish()
    .transform((ticked) => ticked === 'yes'),
  /** Names of pupils that are ordinary words where they stand. */
  ordinary: listOf(z.string().max(100)),
})

export const StopForm = z.object(what)

export const mostTaken = 100
export const TakeForm = z.object({
  kind: z.enum(kinds),
  ids: listOf(z.uuid())
    .refine((ids) => ids.length > 0, 'Tick what you want to take')
    .refine((ids) => ids.length <= mostTaken, `Take at most ${mostTaken} at a time`),
})
