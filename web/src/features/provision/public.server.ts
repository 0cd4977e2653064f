// The one door of this feature for others.
export { keepLedger, openDaysOf, type Which } from './keep-ledger.server.ts'
export { ledgerChoicesOf } from './ledger-facts.store.server.ts'
