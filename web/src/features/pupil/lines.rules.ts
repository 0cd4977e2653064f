/** A text of several lines as a list, whatever marks stood before them. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
