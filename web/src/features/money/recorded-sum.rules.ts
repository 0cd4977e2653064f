/** A sum over some days, as it was recorded. A correction takes it out and puts another in its place. */
export interface RecordedSum {
  startsOn: string
  endsOn: string
  pence: number
  recordedOn: string
  by: string | null
  withdrawnOn: string | null
}

export interface BudgetRow extends RecordedSum {
  budgetId: string
  note: string | null
}

export interface ReceivedRow extends RecordedSum {
  topUpId: string
  band: string | null
}

/** Those that stand, and those that were taken out. */
export const sorted = <Sum extends RecordedSum>(sums: readonly Sum[]) => ({
  standing: sums.filter(({ withdrawnOn }) => withdrawnOn === null),
  withdrawn: sums.filter(({ withdrawnOn }) => withdrawnOn !== null),
})
