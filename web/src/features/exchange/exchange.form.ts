import { z } from 'zod'

export const largestFile = 50 * 1024 * 1024

const File = z.object({ name: z.string().min(1), bytes: z.instanceof(Uint8Array) })

export const UploadForm = z.object({
  files: z
    .array(File)
    .min(1, 'Choose a file')
    .max(60, 'Choose at most 60 files')
    .refine((files) => files.some((file) => file.bytes.length > 0), 'This file is empty. Export it again and choose the new one')
    .refine(
      (files) => files.reduce((sum, file) => sum + file.bytes.length, 0) <= largestFile,
      'This is more than 50 MB. Export the pupils alone, or in parts',
    ),
})

export const BatchForm = z.object({ batchId: z.uuid('This file is not known') })

export const MappingForm = BatchForm.extend({
  columns: z.record(z.string(), z.string()),
  dateOrder: z.enum(['', 'dmy', 'mdy', 'iso']),
})

export const DecideForm = BatchForm.extend({ decisions: z.record(z.string().regex(/^\d+$/), z.string()) })
