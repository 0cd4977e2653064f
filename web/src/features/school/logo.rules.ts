import type { Logo } from '#platform/paper/paper.ts'

export const largestLogo = 1024 * 1024

/** What is wrong with a picture for the head of papers, and what to do; null when it will do. */
export function problemOfLogo({ mediaType, picture, wide, high }: Logo): string | null {
  if (picture.length === 0) return 'Choose a picture'
  if (picture.length > largestLogo) return 'Choose a picture of at most 1 MB'
  if (!isWhole(mediaType, picture)) return 'This picture is cut off. Save it again as PNG, and choose that'
  if (wide > 4000 || high > 4000) return 'Choose a picture of at most 4,000 by 4,000 pixels'
  if (wide > high * 4) return 'Choose a picture that is not so long: it is set 10 mm high'
  return null
}

/** A picture that was cut off would be left out of papers without a word: each kind says where it ends. */
const isWhole = (mediaType: Logo['mediaType'], picture: Uint8Array): boolean =>
  mediaType === 'image/png'
    ? new TextDecoder('latin1').decode(picture.slice(-8, -4)) === 'IEND'
    : picture.at(-2) === 0xff && picture.at(-1) === 0xd9
