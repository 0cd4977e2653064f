import type { LibraryFilter } from './library.rules.ts'
import { areas, waves } from './provision-words.rules.ts'

/** The filter of the library as it stands in the address. What it does not know it leaves out. */
export const filterIn = (params: URLSearchParams): LibraryFilter => ({
  wave: waves.find((one) => one === params.get('wave')) ?? '',
  area: areas.find((one) => one === params.get('area')) ?? '',
  words: (params.get('words') ?? '').trim().slice(0, 80),
})
