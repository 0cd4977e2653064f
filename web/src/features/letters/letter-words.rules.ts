import type { Kind } from './letters.form.ts'

export const kindWords: Readonly<Record<Kind, string>> = {
  joined: 'SEN Support begins',
  left: 'SEN Support ends',
  changed: 'What is recorded has changed',
  other: 'Something else',
}
