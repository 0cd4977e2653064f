import { createContext } from 'react-router'
import type { Scope } from '../work/scope.ts'

/** No default: reading it where nobody is signed in throws, so a page cannot forget the guard. */
export const scopeContext = createContext<Scope>()
