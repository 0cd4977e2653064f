/** The name of what was said to a question: the question, without what a file name cannot hold. */
export const spokenName = (asks: string): string => asks.replace(/[^\p{L}\p{N} ’'-]/gu, '').trim()
