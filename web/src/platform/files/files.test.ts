import { deflateSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { aKeeper, aScanner } from '#tests/support/kept-files.ts'
import { lookAt } from './kinds.server.ts'
import { scanBytes } from './scan.server.ts'
import { openSealed, sealBytes } from './seal.server.ts'
import { TakenFile, takeIn } from './take-in.server.ts'

const words = (text: string) => new TextEncoder().encode(text)
const whose = { schoolId: crypto.randomUUID(), pupilId: crypto.randomUUID(), fileId: crypto.randomUUID() }

/** A picture that says how large it is. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(9))),
  ])
}

describe('what a file is', () => {
  test('is said by its bytes, whatever it is called', async () => {
    expect(await lookAt(words('%PDF-1.7\n'))).toEqual({ mediaType: 'application/pdf', ending: 'pdf' })
    expect(await lookAt(png(20, 10))).toEqual({ mediaType: 'image/png', ending: 'png' })
    expect(await lookAt(words('Read two lines aloud.\r\n'))).toEqual({ mediaType: 'text/plain', ending: 'txt' })
  })

  test('a program, an archive, an old Word file with room for macros, nothing at all, and too much are refused in words', async () => {
    const old = Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')
    const macro = zipSync({
      '[Content_Types].xml': words(
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      ),
      'word/document.xml': words('<w/>'),
    })
    for (const bytes of [words('MZ\u0000\u0001'), zipSync({ 'a.txt': words('a') }), old, macro])
      expect(await lookAt(bytes)).toMatchObject({ says: expect.stringContaining('not kept') })
    expect(await lookAt(new Uint8Array())).toMatchObject({ says: expect.stringContaining('empty') })
    expect(await lookAt(new Uint8Array(21 * 1024 * 1024))).toMatchObject({ says: expect.stringContaining('20 MB') })
  })

  test('a picture that unfolds into thousands of millions of points is refused by what it says of itself', async () => {
    expect(await lookAt(png(60_000, 60_000))).toMatchObject({ says: expect.stringContaining('too large to open safely') })
  })

  test('what is said aloud must be sound', async () => {
    expect(await lookAt(words('hello'), { spoken: true })).toHaveProperty('says')
    const webm = Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d', 'hex')
    expect(await lookAt(webm, { spoken: true })).toEqual({ mediaType: 'audio/webm', ending: 'webm' })
  })
})

describe('a sealed file', () => {
  const sealed = sealBytes('one key', whose, words('What was seen'))
  test('opens for its own pupil and key, and holds nothing in clear', () => {
    expect(new TextDecoder().decode(openSealed('one key', whose, sealed))).toBe('What was seen')
    expect(Buffer.from(sealed).includes('seen')).toBe(false)
    expect(sealBytes('one key', whose, words('What was seen'))).not.toEqual(sealed)
  })
  test('does not open with another key, for another pupil, or when a byte was changed', () => {
    expect(() => openSealed('another key', whose, sealed)).toThrow()
    expect(() => openSealed('one key', { ...whose, pupilId: crypto.randomUUID() }, sealed)).toThrow()
    expect(() => openSealed('one key', whose, Buffer.concat([sealed.subarray(0, -1), Buffer.from([0])]))).toThrow()
    expect(() => openSealed('one key', whose, new Uint8Array())).toThrow()
  })
})

describe('the virus scanner', async () => {
  const scanner = await aScanner()
  afterAll(() => scanner.close())

  test('is asked about every byte; without one, or when it is away, a file is unscanned', async () => {
    expect(await scanBytes(scanner.address, words('x'.repeat(200_000)))).toBe('clean')
    expect(await scanBytes(scanner.address, words(`${'x'.repeat(70_000)}EICAR`))).toBe('infected')
    expect(await scanBytes(undefined, words('x'))).toBe('unscanned')
    expect(await scanBytes('127.0.0.1:1', words('x'))).toBe('unscanned')
    expect(await scanBytes('/nowhere/clamd.sock', words('x'))).toBe('unscanned')
  })

  test('what it warns of is not taken in, and the form says which file', async () => {
    const files = [new File(['fine'], 'a.txt'), new File(['EICAR'], 'C:\\work\\b.txt')]
    const asking = takeIn(aKeeper(scanner.address), whose, files, 'files')
    await expect(asking).rejects.toMatchObject({
      refusal: { problems: [{ field: 'files', says: expect.stringMatching(/^“b\.txt” was not kept: the virus scanner/) }] },
    })
  })
})

test('a file keeps its name without folders and tricks, under the ending of what it is', async () => {
  const named = async (name: string) => {
    const taken = await TakenFile.from(aKeeper(), whose, { name, bytes: words('words') })
    return taken instanceof TakenFile ? taken.what.name : taken.says
  }
  expect(await named('../../etc/passwd')).toBe('passwd.txt')
  expect(await named('C:\\Users\\me\\notes.exe')).toBe('notes.txt')
  expect(await named('invoice\u202Efdp.exe')).toBe('invoicefdp.txt')
  expect(await named('.hidden')).toBe('file.txt')
  await expect(
    takeIn(
      aKeeper(),
      whose,
      Array.from({ length: 11 }, () => new File(['a'], 'a.txt')),
      'files',
    ),
  ).rejects.toMatchObject({
    refusal: { problems: [{ says: 'Choose up to 10 files at a time.' }] },
  })
})
