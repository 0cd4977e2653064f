import { query } from '#platform/work/query.server.ts'
import { linkOf } from './calendar-link.store.server.ts'
import { readCalendar, readYear } from './read-year.server.ts'
import { mayOpenYear } from './year.policy.ts'
import { monthsFrom } from './year.rules.ts'

/** The twelve months from this one: last days, terms, closures and bank holidays. */
export const openYear = query({
  name: 'year.open',
  may: mayOpenYear,
  async read(tools, _input: null) {
    const months = monthsFrom(tools.today)
    const [first, last] = [months.at(0)?.startsOn ?? tools.today, months.at(-1)?.endsOn ?? tools.today]
    const link = await linkOf(tools.db, tools.school.id, tools.viewer.staffId)
    return { months, items: await readYear(tools, first, last), calendar: await readCalendar(tools, first, last), link }
  },
  audit: ({ items }) => ({ pupils: [...new Set(items.flatMap((item) => item.pupilId ?? []))] }),
})

/** The same for a calendar program that fetches it with the person's secret address. */
export const fetchYear = query({
  name: 'year.fetch',
  may: mayOpenYear,
  async read(tools, _input: null) {
    const months = monthsFrom(tools.today)
    return { items: await readYear(tools, tools.today, months.at(-1)?.endsOn ?? tools.today) }
  },
  audit: ({ items }) => ({ pupils: [...new Set(items.flatMap((item) => item.pupilId ?? []))] }),
})
