/** Danh mục: the choices of drop-downs, on a hidden sheet at the end, for Excel takes no long list inside a cell's rule. */
import type * as Hucre from 'hucre'
import type { BookSheet } from '#kernel/book.ts'
import { columnLetters } from '#kernel/workbook.ts'
import { words } from './excel-words.ts'
import { TEXT } from './xlsx.ts'

export type BookLists = {
  /** Null without any drop-down. */
  readonly sheet: Hucre.WriteSheet | null
  /** Of the rows from the second to `end`. */
  readonly validations: (sheet: BookSheet, end: number) => Hucre.DataValidation[]
}

const NAME = 'Danh mục'
const QUESTION = { title: 'Ngoài danh mục', text: 'Ô này thường chọn từ danh mục. Nếu đúng là cần ghi khác thì cứ giữ.' }

/** `taken`: the names of the other sheets. */
export function bookLists(sheets: readonly BookSheet[], taken: readonly string[]): BookLists {
  const lists = new Map<string, readonly string[]>()
  for (const { choices } of sheets.flatMap(({ columns }) => columns)) if (choices && choices.length > 0) lists.set(keyOf(choices), choices)
  const name = nameBeside(taken)
  const order = [...lists.keys()]
  const rangeOf = (choices: readonly string[]): string => {
    const column = columnLetters(order.indexOf(keyOf(choices)))
    return `'${name}'!$${column}$1:$${column}$${choices.length}`
  }
  return {
    sheet: order.length > 0 ? listSheet(name, [...lists.values()]) : null,
    validations: ({ columns }, end) =>
      columns.flatMap(({ choices }, at) => {
        if (!choices || choices.length === 0 || end < 2) return []
        const letters = columnLetters(at)
        return [{ ...ASKS, range: `${letters}2:${letters}${end}`, formula1: rangeOf(choices) }]
      }),
  }
}

/** Asks, and lets what was typed stand. */
const ASKS = { type: 'list', allowBlank: true, showErrorMessage: true, errorStyle: 'warning', errorTitle: QUESTION.title, errorMessage: QUESTION.text } as const

const keyOf = (choices: readonly string[]): string => JSON.stringify(choices)

function nameBeside(taken: readonly string[]): string {
  let name = NAME
  for (let copy = 2; taken.some((other) => other.toLowerCase() === name.toLowerCase()); copy++) name = `${NAME} (${copy})`
  return name
}

function listSheet(name: string, lists: readonly (readonly string[])[]): Hucre.WriteSheet {
  const cells = new Map<string, Partial<Hucre.Cell>>()
  for (const [column, choices] of lists.entries())
    for (const [row, choice] of choices.entries()) cells.set(`${row},${column}`, { ...words(choice), style: { numFmt: TEXT } })
  return { name, hidden: true, rows: [], cells, columns: lists.map(() => ({ width: 24 })) }
}
