import { v7 } from 'uuid'

/** A new id: a UUID of version 7, so that ids sort by the time they were made. The only source of randomness for ids. */
export const newId = (): string => v7()

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from an address or a form can be an id at all: the database is not asked for anything else. */
export const isId = (text: string): boolean => form.test(text)
