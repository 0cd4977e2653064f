import { z } from 'zod'

export const formats = ['pdf', 'docx'] as const
const format = z.enum(formats, 'Choose PDF or Word')

/** The plans of those that a filter of the register lists, as it stands in an address. */
export const AskPlansForm = z.object({ format, search: z.string().max(2000).default('') })

/** Letters that went out together. */
export const AskLettersForm = z.object({ format, batchId: z.uuid() })

export const PackForm = z.object({ packId: z.uuid() })
