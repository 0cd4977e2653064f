/** A light XML element: enough of a tree to read one pupil, thrown away afterwards. Names are in lower case: writers disagree. */
export interface Element {
  name: string
  line: number
  text: string
  children: Element[]
}

const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase())

export function child(element: Element | null, ...names: string[]): Element | null {
  const wanted = lower(names)
  return element?.children.find((one) => wanted.includes(one.name)) ?? null
}

export function textOf(element: Element | null, ...names: string[]): string | null {
  const wanted = lower(names)
  return element?.children.find((one) => wanted.includes(one.name) && one.text !== '')?.text ?? null
}

/** Every element of these names, at any depth, in the order of the file. */
export function all(element: Element | null, ...names: string[]): Element[] {
  const found: Element[] = []
  if (element) gather(element, lower(names), found)
  return found
}

function gather(element: Element, wanted: readonly string[], found: Element[]): void {
  for (const one of element.children) {
    if (wanted.includes(one.name)) found.push(one)
    else gather(one, wanted, found)
  }
}

/** The first text at any depth, for the blocks that some writers nest and others do not. */
export const deepText = (element: Element | null, ...names: string[]): string | null =>
  all(element, ...names).find((one) => one.text !== '')?.text ?? null
