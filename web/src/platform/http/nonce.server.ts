import { createContext } from 'react-router'

/** A fresh nonce for each answer, for the content security policy. */
export const nonceContext = createContext<string>('')
