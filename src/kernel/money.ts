/** A whole number of đồng. The đồng has no subunit, so money is never fractional. */
export type Dong = number & { readonly unit: 'đồng' }

/** Throws when the amount is not a safe whole number: money is never rounded in silence. */
export function dong(amount: number): Dong {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of đồng: ${amount}`)
  return amount as Dong
}

export const sumDong = (amounts: readonly Dong[]): Dong => dong(amounts.reduce((total, amount) => total + amount, 0))

/** 1234567 → "1.234.567": a dot after thousands and millions, as Vietnamese accounts write. */
export function formatWhole(amount: number): string {
  return amount.toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}

/** 280000 → "280.000 đ", with a no-break space so that the sign never stands alone on a line. */
export const formatDong = (amount: Dong): string => `${formatWhole(amount)}\u00a0đ`

/** 50700000 → "50,7": budgets are read in triệu đồng; decimals only where there are any. */
export function formatMillions(amount: Dong): string {
  const [whole, decimals] = (amount / 1_000_000).toString().split('.')
  return formatWhole(Number(whole)) + (decimals ? `,${decimals}` : '')
}
