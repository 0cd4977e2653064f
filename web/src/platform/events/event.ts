/** A fact that happened, past tense, with ids only. Delivered after commit, once per event id. */
export interface Event {
  name: string
  payload: Record<string, string | number | boolean | null>
}
