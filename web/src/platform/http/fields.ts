import { z } from 'zod'

/** The parts that forms are made of. Reads a day as the native date field sends it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

export const day = (says: string) => z.string({ error: says }).refine(isDay, says)

/** A day that may be left empty: '' becomes null. */
export const dayOrNone = (says: string) =>
  z
    .string()
    .nullish()
    .transform((text) => text || null)
    .refine((text) => text === null || isDay(text), says)

const tooLong = (longest: number) => ({
  error: ({ input }: { input?: unknown }) => `Use ${longest} characters or fewer: there are ${String(input).length}`,
})

export const text = (says: string, longest = 2000) => z.string({ error: says }).trim().min(1, says).max(longest, tooLong(longest))

export const textOrNone = (longest = 2000) =>
  z
    .string()
    .trim()
    .max(longest, tooLong(longest))
    .nullish()
    .transform((words) => words || null)

/** A number that may be left empty, with a point or a comma, as people type it. */
export const numberOrNone = (says: string) =>
  z
    .union([z.string(), z.number()])
    .nullish()
    .transform((typed) =>
      typed === null || typed === undefined || String(typed).trim() === '' ? null : String(typed).trim().replace(',', '.'),
    )
    .refine((typed) => typed === null || /^-?\d{1,9}(\.\d{1,4})?$/.test(typed), says)
    .transform((typed) => (typed === null ? null : Number(typed)))
