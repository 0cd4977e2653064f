/** Pence of what was planned, of what was given until today, and of what it comes to if the rest goes as planned. */
export interface Money {
  planned: number
  toDate: number
  forecast: number
}

/** What can be added up: sessions, minutes and pence. Money is null where the reader may not see costs. */
export interface Sums {
  /** Sessions the schedule had until today. */
  planned: number
  delivered: number
  cancelled: number
  /** Until today, and nothing is recorded. */
  open: number
  plannedMinutes: number
  minutes: number
  staffMinutes: number
  money: Money | null
  /** Sessions of which an adult has no rate. */
  unpriced: number
}

/** How a provision went for pupils, by their newest review. */
export interface Effect {
  asExpected: number
  less: number
  notMeasured: number
}

export const noMoney: Money = { planned: 0, toDate: 0, forecast: 0 }
export const noEffect: Effect = { asExpected: 0, less: 0, notMeasured: 0 }
export const nothing = (costs: boolean): Sums => ({
  planned: 0,
  delivered: 0,
  cancelled: 0,
  open: 0,
  plannedMinutes: 0,
  minutes: 0,
  staffMinutes: 0,
  money: costs ? noMoney : null,
  unpriced: 0,
})

export const addMoney = (one: Money, other: Money): Money => ({
  planned: one.planned + other.planned,
  toDate: one.toDate + other.toDate,
  forecast: one.forecast + other.forecast,
})

export const addSums = (one: Sums, other: Sums): Sums => ({
  planned: one.planned + other.planned,
  delivered: one.delivered + other.delivered,
  cancelled: one.cancelled + other.cancelled,
  open: one.open + other.open,
  plannedMinutes: one.plannedMinutes + other.plannedMinutes,
  minutes: one.minutes + other.minutes,
  staffMinutes: one.staffMinutes + other.staffMinutes,
  money: one.money && other.money ? addMoney(one.money, other.money) : null,
  unpriced: one.unpriced + other.unpriced,
})

export const addEffect = (one: Effect, other: Effect): Effect => ({
  asExpected: one.asExpected + other.asExpected,
  less: one.less + other.less,
  notMeasured: one.notMeasured + other.notMeasured,
})

/** By the five points of a review: 3 is as expected. */
export const effectOf = (went: number | null): Effect =>
  went === null ? { ...noEffect, notMeasured: 1 } : went >= 3 ? { ...noEffect, asExpected: 1 } : { ...noEffect, less: 1 }

/** With fewer pupils than this an effect says more about a child than about the provision. */
export const fewest = 3
export const tooFew = ({ asExpected, less, notMeasured }: Effect): boolean => asExpected + less + notMeasured < fewest
