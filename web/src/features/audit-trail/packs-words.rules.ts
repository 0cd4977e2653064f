/** What is done with many papers as one file, in the words of the log. */
export const packsWords: Readonly<Record<string, string>> = {
  'packs.ask-plans': 'Asked for many plans as one file',
  'packs.ask-letters': 'Asked for many letters as one file',
  'packs.list': 'Looked at the files made for them',
  'packs.open': 'Looked how far a file is',
  'packs.cancel': 'Stopped the making of a file',
  'packs.again': 'Had a file made again',
  'packs.fetch': 'Saved a file of many papers',
}
