import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Whose file it is: a sealed file opens under no other name. */
export interface Whose {
  schoolId: string
  pupilId: string
  fileId: string
}

const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'waymark files 1', 32))
const nameOf = ({ schoolId, pupilId, fileId }: Whose): Buffer => Buffer.from(`${schoolId}/${pupilId}/${fileId}`)

/** AES-256-GCM: one byte for the form, 12 of nonce, 16 of tag, then the file. */
export function sealBytes(secret: string, whose: Whose, bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), nonce).setAAD(nameOf(whose))
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([Buffer.from([1]), nonce, cipher.getAuthTag(), sealed])
}

/** Throws when the key is another, or a byte was changed, or it is somebody else's file. */
export function openSealed(secret: string, whose: Whose, sealed: Uint8Array): Uint8Array {
  if (sealed[0] !== 1 || sealed.length < 29) throw new Error('This is no sealed file.')
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), sealed.subarray(1, 13)).setAAD(nameOf(whose))
  decipher.setAuthTag(sealed.subarray(13, 29))
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()])
}
