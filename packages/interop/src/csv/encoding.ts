export interface DecodedText {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

const startsWith = (bytes: Uint8Array, ...lead: number[]) => lead.every((byte, at) => bytes[at] === byte)

/** UTF-8 (with or without its mark), UTF-16 as Excel's 'Unicode text' saves it, and otherwise the Windows encoding old exports use. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeAs('utf-8', bytes.subarray(3))
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs('utf-16le', bytes.subarray(2))
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs('utf-16be', bytes.subarray(2))
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return decodeAs(unmarked, bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return decodeAs('windows-1252', bytes)
  }
}

const decodeAs = (encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
})

/** Latin text in UTF-16 has a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 200)
  if (sample.length < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  const most = sample.length * 0.4
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : null
}

/** Text has no control characters besides tabs and line ends; a picture or a program has. */
export function looksBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.slice(0, 4000).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)
  return controls !== null && controls.length > 2
}
