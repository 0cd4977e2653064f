import type { KeyboardEvent } from 'react'

const controls = 'input:not([type=hidden]), select'
const cellsOf = (row: Element | null | undefined): HTMLElement[] => [...(row?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])]

/** The control that a cell is entered by: of a choice, the one that is chosen. */
function enter(cell: HTMLElement | undefined): boolean {
  const control =
    cell?.querySelector<HTMLElement>('input:checked') ??
    [...(cell?.querySelectorAll<HTMLElement>(controls) ?? [])].find((one) => one.offsetParent)
  control?.focus()
  if (control instanceof HTMLInputElement && control.type === 'text') control.select()
  return control !== undefined
}

function toRow(from: HTMLElement, step: 1 | -1): boolean {
  const [cell, row] = [from.closest<HTMLElement>('[data-cell]'), from.closest('tr')]
  if (!cell) return false
  const place = cellsOf(row).indexOf(cell)
  return enter(cellsOf(step === 1 ? row?.nextElementSibling : row?.previousElementSibling)[place])
}

function toCell(from: HTMLElement, step: 1 | -1): boolean {
  const cell = from.closest<HTMLElement>('[data-cell]')
  if (!cell || !atEdge(from, step)) return false
  const cells = cellsOf(from.closest('tr'))
  return enter(cells[cells.indexOf(cell) + step])
}

/** Inside words, and inside a choice, left and right keep their own meaning until the end is reached. */
function atEdge(from: HTMLElement, step: 1 | -1): boolean {
  if (!(from instanceof HTMLInputElement)) return true
  if (from.type === 'radio') {
    const all = [...(from.closest('fieldset')?.querySelectorAll('input') ?? [])]
    return from === (step === 1 ? all.at(-1) : all[0])
  }
  const [start, end] = [from.selectionStart ?? 0, from.selectionEnd ?? 0]
  return start === 0 && end === from.value.length ? true : start === end && start === (step === 1 ? from.value.length : 0)
}

/** How it went, by a digit: there where no number or word is being typed. */
function choose(from: HTMLElement, digit: string): boolean {
  if (from instanceof HTMLInputElement && from.type !== 'radio') return false
  const value = digit === '0' ? 'cannot' : digit
  const radio = from.closest('tr')?.querySelector<HTMLInputElement>(`.went input[value="${value}"]`)
  radio?.click()
  if (from instanceof HTMLInputElement) radio?.focus()
  return radio !== null && radio !== undefined
}

const steps: Readonly<Record<string, (from: HTMLElement) => boolean>> = {
  ArrowDown: (from) => toRow(from, 1),
  ArrowUp: (from) => toRow(from, -1),
  ArrowRight: (from) => toCell(from, 1),
  ArrowLeft: (from) => toCell(from, -1),
}

/** Arrows go about the grid, digits say how it went, Ctrl+S and Enter save. Without scripts Tab, Space and Enter do all of it. */
export function useGridKeys() {
  return (event: KeyboardEvent<HTMLFormElement>) => {
    const from = event.target
    if (!(from instanceof HTMLElement)) return
    const control = event.ctrlKey || event.metaKey
    if (control && event.key.toLowerCase() === 's') {
      event.preventDefault()
      event.currentTarget.requestSubmit()
      return
    }
    if (control || event.altKey || event.shiftKey || !from.closest('.grid')) return
    if (event.key === 'Enter' && from instanceof HTMLSelectElement) {
      event.preventDefault()
      event.currentTarget.requestSubmit()
      return
    }
    const done = /^[0-5]$/.test(event.key) ? choose(from, event.key) : (steps[event.key]?.(from) ?? false)
    if (done) event.preventDefault()
  }
}
