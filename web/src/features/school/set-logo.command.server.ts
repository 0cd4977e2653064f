import { fileTypeFromBuffer } from 'file-type'
import { imageSize } from 'image-size'
import { z } from 'zod'
import { logoNow, setLogoRow } from '#platform/paper/logo.store.server.ts'
import type { Logo } from '#platform/paper/paper.ts'
import { pdfOf } from '#platform/paper/pdf.server.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid } from '#platform/work/refusal.ts'
import { problemOfLogo } from './logo.rules.ts'
import { mayKeepSchool } from './school.policy.ts'

/** The picture, or null to have none. */
const LogoInput = z.object({ picture: z.custom<Uint8Array>((one) => one instanceof Uint8Array).nullable() })

/** The school's sign for the head of its papers. One that cannot be set on a page is refused before it is kept. */
export const setLogo = command({
  name: 'school.set-logo',
  input: LogoInput,
  may: mayKeepSchool,
  load: async ({ db, school }) => logoNow(db, school.id),
  change: async ({ db, school, viewer }, { picture }, before) => {
    const logo = picture && (await logoFrom(picture))
    await setLogoRow(db, { schoolId: school.id, staffId: viewer.staffId }, logo)
    const after = logo && { mediaType: logo.mediaType, wide: logo.wide, high: logo.high }
    return { value: {}, audit: { detail: { had: before !== null, has: logo !== null }, after } }
  },
})

async function logoFrom(picture: Uint8Array): Promise<Logo> {
  const type = (await fileTypeFromBuffer(picture))?.mime
  if (type !== 'image/png' && type !== 'image/jpeg') throw invalid('picture', 'Choose a PNG or a JPEG picture')
  const logo: Logo = { mediaType: type, picture, ...sizeOf(picture) }
  const problem = problemOfLogo(logo)
  if (problem) throw invalid('picture', problem)
  const trial = { title: 'Trial', school: 'Trial', date: '', blocks: [] }
  await pdfOf([trial], logo).catch(() => {
    throw invalid('picture', 'This picture cannot be read. Save it again as PNG, and choose that')
  })
  return logo
}

function sizeOf(picture: Uint8Array): { wide: number; high: number } {
  try {
    const { width, height } = imageSize(picture)
    if (width > 0 && height > 0) return { wide: width, high: height }
  } catch {
    // Said below: a picture that does not say how large it is.
  }
  throw invalid('picture', 'This picture cannot be read. Save it again as PNG, and choose that')
}
