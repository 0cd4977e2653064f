// The one door of this feature for others.

export { carriedProvisions } from './carried.server.ts'
export { type ProvisionChoices, provisionChoicesOf } from './choices.store.server.ts'
export { keepLedger, openDaysOf, type Which } from './keep-ledger.server.ts'
export { ledgerChoicesOf } from './ledger-facts.store.server.ts'
export { seesCosts } from './provision.policy.ts'
