/** The days that money is counted over: a financial year or a school year. */
export interface MoneySpan {
  /** As the address has it: f2026, s2026. */
  code: string
  from: string
  to: string
  words: string
}

const financial = (year: number): MoneySpan => ({
  code: `f${year}`,
  from: `${year}-04-01`,
  to: `${year + 1}-03-31`,
  words: `financial year ${year} to ${year + 1}`,
})

const school = (year: number): MoneySpan => ({
  code: `s${year}`,
  from: `${year}-09-01`,
  to: `${year + 1}-08-31`,
  words: `school year ${year} to ${year + 1}`,
})

const begins = (today: string, monthAndDay: string): number => Number(today.slice(0, 4)) - (today.slice(5) < monthAndDay ? 1 : 0)

export const financialYearNow = (today: string): MoneySpan => financial(begins(today, '04-01'))
export const schoolYearNow = (today: string): MoneySpan => school(begins(today, '09-01'))

/** This year, the next, and three before, of both kinds. */
export function spansToChoose(today: string): MoneySpan[] {
  const [money, lessons] = [begins(today, '04-01'), begins(today, '09-01')]
  const years = [1, 0, -1, -2, -3]
  return [...years.map((by) => financial(money + by)), ...years.map((by) => school(lessons + by))]
}

/** What the address asks for; this financial year where it asks for nothing that can be counted. */
export function spanAsked(code: string | null, today: string): MoneySpan {
  const found = /^([fs])(20[1-9]\d)$/.exec(code ?? '')
  const year = Number(found?.[2])
  if (!found || year < 2015) return financialYearNow(today)
  return found[1] === 'f' ? financial(year) : school(year)
}

export const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
