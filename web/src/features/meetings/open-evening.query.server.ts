import { filterFrom, pupilsListed, registerChoices } from '#features/register/public.server.ts'
import { isDay } from '#platform/http/fields.ts'
import { query } from '#platform/work/query.server.ts'
import { eveningsAround, type Slot, slotsOn } from './evening.store.server.ts'
import { mayKeepMeetings } from './meetings.policy.ts'

export interface EveningPage {
  days: string[]
  /** The evening that is shown. */
  on: string | null
  slots: Slot[]
  /** Who can be given a slot: those on the register, by year and class where that is asked. */
  pupils: { pupilId: string; forename: string; surname: string; class: string | null }[]
  choices: { years: string[]; classes: string[] }
  year: string
  group: string
  today: string
}

/** A parents’ evening on one page: its slots, or the form that plans one. */
export const openEvening = query({
  name: 'meetings.open-evening',
  may: mayKeepMeetings,
  audit: ({ slots, pupils }: EveningPage) => ({ pupils: [...new Set([...slots, ...pupils].map(({ pupilId }) => pupilId))] }),
  read: async ({ db, school, viewer, today }, { search }: { search: string }): Promise<EveningPage> => {
    const params = new URLSearchParams(search)
    const days = await eveningsAround(db, school.id, today)
    const asked = params.get('on') ?? ''
    const on = isDay(asked) ? asked : (days[0] ?? null)
    const filter = { ...filterFrom(params), status: 'register' as const, sort: 'class' as const, page: 1 }
    const { years, classes } = await registerChoices(db, { id: school.id, staffId: viewer.staffId, today })
    const narrowed = filter.year !== '' || filter.class !== ''
    const listed = narrowed ? await pupilsListed(db, { schoolId: school.id, today, filter }) : []
    return {
      days,
      on,
      slots: on ? await slotsOn(db, school.id, on) : [],
      pupils: listed.map(({ pupilId, forename, surname, class: group }) => ({ pupilId, forename, surname, class: group })),
      choices: { years, classes },
      year: filter.year,
      group: filter.class,
      today,
    }
  },
})
