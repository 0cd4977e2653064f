/** A form's fields as typed, trimmed. A field given once is a string; given several times, a list. Files are left out. */
export function typedOf(form: FormData): Record<string, string | string[]> {
  const typed: Record<string, string | string[]> = {}
  for (const key of new Set(form.keys())) {
    const values = form.getAll(key).flatMap((value) => (typeof value === 'string' ? [value.trim()] : []))
    const [first, ...others] = values
    if (first !== undefined) typed[key] = others.length > 0 ? values : first
  }
  return typed
}

/** The files that were chosen for a field. A browser sends one without a name where none was. */
export const filesOf = (form: FormData, field: string): File[] =>
  form.getAll(field).filter((one): one is File => typeof one !== 'string' && (one.name !== '' || one.size > 0))

export const readForm = async (request: Request): Promise<Record<string, string | string[]>> => typedOf(await request.formData())
