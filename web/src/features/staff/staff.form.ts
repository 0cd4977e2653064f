import { z } from 'zod'
import { roles } from '#platform/access/roles.ts'
import { meetsIn } from './timetable.rules.ts'

const list = (given: unknown): unknown => (given === undefined || given === '' ? [] : Array.isArray(given) ? given : [given])

export const InviteForm = z.object({
  name: z.string().min(1, 'Enter the person’s name').max(120, 'Use at most 120 characters'),
  email: z.email('Enter an email address, such as name@school.sch.uk'),
  roles: z.preprocess(list, z.array(z.enum(roles, 'Choose from the list of roles')).min(1, 'Choose at least one role')),
})

export const GiveRoleForm = z.object({ staffId: z.uuid(), role: z.enum(roles, 'Choose a role') })
export const EndRoleForm = z.object({ staffId: z.uuid(), roleHeldId: z.uuid() })
export const PersonForm = z.object({ staffId: z.uuid() })
export const GroupTimesForm = z.object({
  groupId: z.uuid(),
  meets: z
    .string()
    .max(1000, 'Use at most 1,000 characters')
    .default('')
    .superRefine((typed, context) => {
      const [first] = meetsIn(typed).unread
      if (first)
        context.addIssue({
          code: 'custom',
          message: `“${first.slice(0, 40)}” cannot be read. Write times such as Mon 9:00-10:00, Wed 11:15-12:15`,
        })
    }),
})

export const GroupStaffForm = z.object({
  groupId: z.uuid(),
  staffId: z.uuid('Choose a person'),
  relation: z.enum(['teaches', 'supports'], 'Choose teaches or supports'),
  end: z.enum(['yes', 'no']).default('no'),
})
