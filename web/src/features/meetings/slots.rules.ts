/** The times of so many slots one after another, from a start; null where they would run past midnight. */
export function slotTimes(startsAt: string, minutesLong: number, count: number): string[] | null {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number)
  const first = hours * 60 + minutes
  if (first + minutesLong * count > 24 * 60) return null
  return Array.from({ length: count }, (_, at) => {
    const time = first + at * minutesLong
    return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`
  })
}
