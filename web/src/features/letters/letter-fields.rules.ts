/** What a template may ask for. */
export const letterFields = ['pupil', 'school', 'since', 'senco', 'learner', 'status', 'parents', 'today'] as const
export type LetterField = (typeof letterFields)[number]

const isField = (name: string): name is LetterField => letterFields.some((field) => field === name)

/** A template with its fields filled, once: what a field holds is never read as a template again. Unknown ones are named. */
export function filled(template: string, values: Readonly<Record<LetterField, string>>): { text: string; unknown: string[] } {
  const unknown: string[] = []
  const text = template.replace(/\{([a-z-]+)\}/g, (whole, name: string) => {
    if (isField(name)) return values[name]
    unknown.push(name)
    return whole
  })
  return { text, unknown }
}

/** The fields of a template that nobody could fill, each once. */
export const unknownFields = (template: string): string[] => [
  ...new Set([...template.matchAll(/\{([^{}\n]{0,60})\}/g)].map(([, name]) => name ?? '').filter((name) => !isField(name))),
]
