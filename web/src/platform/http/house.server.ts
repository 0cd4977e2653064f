import { RouterContextProvider } from 'react-router'
import { type House, houseContext } from './house-context.server.ts'
import { nonceContext } from './nonce.server.ts'

/**
 * What the server process hands to the pages, once. The pages are bundled and the server is not, so modules are not shared:
 * everything that holds state comes through here.
 */
export function openHouse(house: House) {
  return {
    /** A context for one request. */
    enter(nonce: string): RouterContextProvider {
      const context = new RouterContextProvider()
      context.set(houseContext, house)
      context.set(nonceContext, nonce)
      return context
    },
  }
}
