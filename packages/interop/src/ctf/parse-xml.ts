import { SaxesParser } from 'saxes'
import { decodeText } from '../csv/encoding.ts'
import { type Limits, Stop } from '../limits.ts'
import { textOrNull } from '../pupils/words.ts'
import type { Element } from './element.ts'

export interface CtfHandlers {
  root(name: string): void
  header(element: Element): void
  pupil(element: Element): void
}

/** Walks a CTF, giving one pupil at a time so that a large file is never a large tree. Throws Stop with the line. */
export function parseCtf(bytes: Uint8Array, limits: Limits, handlers: CtfHandlers): void {
  const parser = new SaxesParser({ xmlns: false })
  const stop = (rule: string, says: string) => new Stop(rule, says, parser.line)
  const open: Element[] = []
  let elements = 0
  parser.on('doctype', () => {
    throw stop(
      'xml-doctype',
      'The file has a DOCTYPE, which a CTF never has, so it has not been opened. Export it again from the MIS.',
    )
  })
  parser.on('error', () => {
    throw stop(
      'xml-broken',
      'The file breaks off or is damaged here, so nothing in it has been imported. Ask for it to be exported and sent again.',
    )
  })
  parser.on('opentag', (tag) => {
    if (++elements > limits.elements)
      throw stop('limit-elements', 'The file is too large to be one school’s CTF. Export it in smaller parts.')
    if (open.length >= limits.depth)
      throw stop('limit-depth', 'The file is nested more deeply than a CTF ever is, so it has not been opened.')
    const element = { name: localName(tag.name), line: parser.line, text: '', children: [] }
    if (open.length === 0) handlers.root(element.name)
    open.push(element)
  })
  parser.on('text', (text) => addText(open, text))
  parser.on('cdata', (text) => addText(open, text))
  parser.on('closetag', () => closeElement(open, handlers))
  parser.write(xmlText(bytes)).close()
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

function addText(open: Element[], text: string): void {
  const element = open.at(-1)
  if (element) element.text += text
}

const BLOCKS = ['ctfpupildata', 'atfpupildata', 'pupils', 'pupildata']

function closeElement(open: Element[], handlers: CtfHandlers): void {
  const element = open.pop()
  const parent = open.at(-1)
  if (!element || !parent) return
  element.text = element.children.length > 0 ? '' : (textOrNull(element.text) ?? '')
  if (open.length === 1 && element.name === 'header') handlers.header(element)
  else if (open.length === 2 && element.name === 'pupil' && BLOCKS.includes(parent.name)) handlers.pupil(element)
  // A pupil that has been read, and a block of them, are not kept.
  else if (open.length > 1) parent.children.push(element)
}

/** Some exports say one encoding and use another, so the bytes decide; what the declaration says is then out of date. */
function xmlText(bytes: Uint8Array): string {
  return decodeText(bytes).text.replace(/^\s+(?=<\?xml)/, '')
}
