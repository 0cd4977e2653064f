/** A paper as the rooms say it: data, and nothing of how it looks. The same one becomes a PDF and a Word file. */
export interface Paper {
  title: string
  /** Below the title, such as the child's name. */
  subtitle?: string
  school: string
  /** In words, such as 24 November 2026. */
  date: string
  /** A letter: the title stands in the document's properties only, and not on the page. */
  letter?: boolean
  /** Whom a letter is to, above its words. */
  to?: string
  /** The language of what is written, as a code such as pl; English where none is given. Screen readers speak by it. */
  language?: string
  /** Said on each page, such as Draft. */
  mark?: string
  /** A3 on its side, for what has to be seen at once; A4 where nothing is said. */
  page?: 'a3-landscape'
  blocks: readonly Block[]
}

export type Block =
  | { kind: 'heading'; text: string; level?: 2 | 3 }
  /** An empty line begins a new paragraph; a single line end stays one. */
  | { kind: 'text'; text: string }
  /** Names beside their values. */
  | { kind: 'facts'; rows: readonly { name: string; value: string }[] }
  /** The first column heads its row. `widths` are shares of the page's width. */
  | { kind: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] }
  | { kind: 'list'; items: readonly string[]; ordered?: boolean }
  /** Set apart in a tinted box. */
  | { kind: 'note'; text: string }
  | { kind: 'picture'; svg: string; alt: string; widthMm: number }
  /** Layers that lie upon each other, the widest at the foot, each with cards: set as large as fits what is left of the page. */
  | { kind: 'layers'; caption: string; layers: readonly Layer[] /** Said where they do not fit on one page. */; overleaf: string }
  /** A line to sign and a line for the day, for each. */
  | { kind: 'signatures'; names: readonly string[] }

export interface Layer {
  name: string
  about: string
  cards: readonly LayerCard[]
  /** What is said in a word or two, without a card of its own. */
  tags: readonly string[]
}
export interface LayerCard {
  title: string
  lines: readonly string[]
  /** A filled, a pale or an empty dot for each; the lines say the same. */
  dots: { filled: number; pale: number; empty: number }
}

/** The school's sign in the head of each page. Sizes in pixels; it is set 10 mm high, and at most 40 mm wide. */
export interface Logo {
  mediaType: 'image/png' | 'image/jpeg'
  wide: number
  high: number
  picture: Uint8Array
}

export type PaperFormat = 'pdf' | 'docx'
