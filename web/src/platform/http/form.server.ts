/** Reads a form's fields as typed, trimmed. A field given once is a string; given several times, a list. Files are left out. */
export async function readForm(request: Request): Promise<Record<string, string | string[]>> {
  const form = await request.formData()
  const typed: Record<string, string | string[]> = {}
  for (const key of new Set(form.keys())) {
    const values = form.getAll(key).flatMap((value) => (typeof value === 'string' ? [value.trim()] : []))
    const [first, ...others] = values
    if (first !== undefined) typed[key] = others.length > 0 ? values : first
  }
  return typed
}
