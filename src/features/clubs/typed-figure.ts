/** Số gõ vào ô: "1.200", "0,7". Null where nothing is typed, undefined where it is no figure. */

/** A whole number that is not negative; dots and blanks between thousands are let pass. */
export function typedWhole(text: string): number | null | undefined {
  const plain = text.trim()
  if (plain === '') return null
  if (!/^\d{1,3}(?:[. \u00a0]\d{3})+$|^\d{1,12}$/.test(plain)) return undefined
  return Number(plain.replace(/\D/g, ''))
}

/** A percentage with up to two decimals, in hundredths of a percent: "0,7" is 70. */
export function typedHundredths(text: string): number | null | undefined {
  const plain = text.trim().replace(/%$/, '').trim()
  if (plain === '') return null
  const parts = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(plain)
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : undefined
}
