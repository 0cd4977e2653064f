/** How old someone is, in whole years. */
export function ageOn(bornOn: string, today: string): number {
  return Temporal.PlainDate.from(bornOn).until(Temporal.PlainDate.from(today), { largestUnit: 'years' }).years
}
