import { anyOf } from '#platform/access/may.ts'

/** Teachers and teaching assistants open it too, and find there only the pupils they work with: the second wall sees to it. */
export const mayOpenRegister = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')

/** A governor sees numbers and nobody's name. */
export const mayCountRegister = anyOf('governor')

export const mayKeepViews = mayOpenRegister

export const mayShareViews = anyOf('senco')
