/** What the work of this room is called in the log. */
export const reviewsWords: Readonly<Record<string, string>> = {}
