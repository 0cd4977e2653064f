import { z } from 'zod'

export const SaveViewForm = z.object({
  name: z.string().trim().min(1, 'Enter a name for this view').max(60, 'Use 60 characters or fewer'),
  query: z.string().max(2000),
  shared: z.boolean(),
})
export type SaveViewInput = z.infer<typeof SaveViewForm>

export const WithdrawViewForm = z.object({ savedViewId: z.uuid() })
