import pg from 'pg'

/** PostgreSQL's own numbers for its types, as both drivers name them. */
const INT8 = 20
const NUMERIC = 1700
const DATE = 1082
const TIMESTAMPTZ = 1184

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`Too large to count exactly: ${text}`)
  return value
}

/**
 * One reading of SQL values for both engines, which otherwise disagree: bigint as a safe whole number (or an error,
 * never a rounded one), numeric and date as text, a moment as ISO 8601 text.
 */
export const READ: Record<number, (text: string) => unknown> = {
  [INT8]: wholeNumber,
  [NUMERIC]: (text) => text,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
}

/** The same table in the shape that `pg` asks for. */
export const pgTypes = {
  getTypeParser: ((oid: number, format?: 'text') => READ[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}
