export interface Month {
  id: string
  startsOn: string
  endsOn: string
  days: number
  /** The weekday of the first: 0 is Monday. */
  begins: number
}

/** Twelve months, this one first. */
export function monthsFrom(today: string): Month[] {
  const first = Temporal.PlainDate.from(today).with({ day: 1 })
  return Array.from({ length: 12 }, (_, index) => {
    const start = first.add({ months: index })
    const end = start.with({ day: start.daysInMonth })
    return {
      id: start.toString().slice(0, 7),
      startsOn: start.toString(),
      endsOn: end.toString(),
      days: start.daysInMonth,
      begins: start.dayOfWeek - 1,
    }
  })
}
