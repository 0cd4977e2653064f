import {
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Logo, Paper } from './paper.ts'
import { settable } from './printable.ts'

const font = 'Atkinson Hyperlegible Next'
const teal = '0D4649'
const tint = 'E9F2EC'
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'C9BDA6' } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const

const runs = (text: string, style: { bold?: boolean; size?: number } = {}): TextRun[] =>
  text.split('\n').map((line, at) => new TextRun({ text: line, ...style, ...(at > 0 ? { break: 1 } : {}) }))

const paragraphs = (text: string, style: { shading?: boolean } = {}): Paragraph[] =>
  text.split(/\n[ ]*\n+/).map(
    (one) =>
      new Paragraph({
        children: runs(one),
        spacing: { after: 140 },
        ...(style.shading ? { shading: { type: ShadingType.CLEAR, fill: tint } } : {}),
      }),
  )

function table({ caption, head, rows, widths }: Extract<Block, { kind: 'table' }>): (Paragraph | Table)[] {
  const total = (widths ?? head.map(() => 1)).reduce((sum, one) => sum + one, 0)
  const cell = (text: string, at: number, heads: boolean) =>
    new TableCell({
      children: [new Paragraph({ children: runs(text, { bold: heads || at === 0, size: 20 }) })],
      width: { size: ((widths?.[at] ?? 1) / total) * 100, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      borders: { top: none, left: none, right: none, bottom: rule },
      ...(heads ? { shading: { type: ShadingType.CLEAR, fill: tint } } : {}),
    })
  return [
    new Paragraph({ children: runs(caption, { bold: true }), keepNext: true, spacing: { before: 120, after: 60 } }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, children: head.map((text, at) => cell(text, at, true)) }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) })),
      ],
    }),
  ]
}

const signature = (name: string): Paragraph[] => [
  new Paragraph({ text: '', spacing: { before: 500 }, border: { bottom: rule }, keepNext: true }),
  new Paragraph({ children: runs(`${name}, and the date`) }),
]

/** Word has no page of layers: each is a table. */
const layersInWords = ({ layers }: Extract<Block, { kind: 'layers' }>): (Paragraph | Table)[] =>
  layers.flatMap(({ name, about, cards, tags }) => [
    ...table({
      kind: 'table',
      caption: `${name}, ${about}`,
      head: ['What is given', 'More'],
      rows: cards.map(({ title, lines }) => [title, lines.join('. ')]),
    }),
    ...(tags.length > 0 ? paragraphs(tags.join(', ')) : []),
  ])

const facts = ({ rows }: Extract<Block, { kind: 'facts' }>): Paragraph[] =>
  rows.map(
    ({ name, value }) =>
      new Paragraph({ children: [...runs(`${name}: `, { bold: true }), ...runs(value)], spacing: { after: 80 } }),
  )

function shown(block: Block, letter: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const first = letter ? [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] : [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]
      const heading = first[(block.level ?? 2) - 2] ?? HeadingLevel.HEADING_2
      return [new Paragraph({ children: runs(block.text), heading, keepNext: true })]
    }
    case 'text':
      return paragraphs(block.text)
    case 'note':
      return paragraphs(block.text, { shading: true })
    case 'facts':
      return facts(block)
    case 'table':
      return table(block)
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ children: runs(item), numbering: { reference: block.ordered ? 'numbers' : 'points', level: 0 } }),
      )
    case 'picture':
      // Word shows drawings of this kind unevenly, so their words stand for them.
      return paragraphs(block.alt)
    case 'layers':
      return layersInWords(block)
    case 'signatures':
      return block.names.flatMap(signature)
  }
}

// As on the PDF.
const margin = {
  left: convertMillimetersToTwip(22),
  right: convertMillimetersToTwip(22),
  top: convertMillimetersToTwip(26),
  bottom: convertMillimetersToTwip(22),
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  { level: 0, format, text, style: { paragraph: { indent: { left: 500, hanging: 300 } } } },
]

/** The school's sign before its name, 38 pixels (10 mm) high. */
function signOf(logo: Logo | null): (ImageRun | TextRun)[] {
  if (!logo) return []
  const height = 38
  const width = Math.min(151, Math.round((logo.wide / logo.high) * height))
  const type = logo.mediaType === 'image/png' ? 'png' : 'jpg'
  const altText = { name: 'Logo', title: '', description: '' }
  return [new ImageRun({ type, data: Buffer.from(logo.picture), transformation: { width, height }, altText }), new TextRun('  ')]
}

/** One paper as a Word file on A4, with real headings and heads of tables that repeat. */
export async function wordOf(given: Paper, logo: Logo | null = null): Promise<Uint8Array> {
  const paper = settable(given)
  const { title, subtitle, school, date, mark, letter = false, to, language = 'en-GB', blocks } = paper
  const top = letter
    ? [date, ...(to ? [to] : [])].map((line) => new Paragraph({ children: runs(line), spacing: { after: 300 } }))
    : [
        new Paragraph({ children: runs(title), heading: HeadingLevel.HEADING_1 }),
        ...(subtitle ? [new Paragraph({ children: runs(subtitle), spacing: { after: 160 } })] : []),
      ]
  const headingOf = (size: number) => ({
    run: { font, size, bold: true, color: teal },
    paragraph: { spacing: { before: 240, after: 100 } },
  })
  const document = new Document({
    title,
    creator: school,
    styles: {
      default: {
        document: { run: { font, size: 22, language: { value: language } } },
        heading1: headingOf(40),
        heading2: headingOf(28),
        heading3: headingOf(23),
      },
    },
    numbering: {
      config: [
        { reference: 'points', levels: level(LevelFormat.BULLET, '•') },
        { reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }, margin } },
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [...signOf(logo), ...runs([school, mark].filter(Boolean).join(' · '))] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun({ children: [`${date}   Page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [...top, ...blocks.flatMap((block) => shown(block, letter))],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
