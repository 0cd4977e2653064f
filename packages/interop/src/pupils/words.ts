/** 'Yes', 'Y', 'true', 'T', '1' and the contrary; null when it is neither. */
export function yesOrNo(text: string): boolean | null {
  const bare = text.trim().toLowerCase()
  if (/^(y|yes|t|true|1|x|✓|✔|eligible)$/.test(bare)) return true
  return /^(n|no|f|false|0|not eligible|none)$/.test(bare) ? false : null
}

/** Text with its spaces tidied, or null when there is none. */
export function textOrNull(text: string | null | undefined): string | null {
  const tidy = (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  return tidy === '' ? null : tidy
}

/** 'Surname, Forename' as registers print it. Without the comma nothing says where the surname starts. */
export function splitName(text: string): { surname: string; forename: string } | null {
  const found = /^([^,]+),\s*([^,]+)$/.exec(text.trim())
  const surname = textOrNull(found?.[1])
  const forename = textOrNull(found?.[2])
  return surname !== null && forename !== null ? { surname, forename } : null
}
