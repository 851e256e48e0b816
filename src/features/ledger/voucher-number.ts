/** Số chứng từ: the official number that the books give, and the one that a device's paper bore before. */
import type { Voucher } from './entry.ts'

/** Phiếu thu, phiếu chi, phiếu kế toán, as vouchers are cited. */
const SIGN: Record<Voucher, string> = { receipt: 'PT', payment: 'PC', other: 'PKT' }
export const voucherNumber = ({ voucher, number, year }: { readonly voucher: Voucher; readonly number: number; readonly year: number }): string => `${SIGN[voucher]} ${String(number).padStart(2, '0')}/${year}`

/** "B-0017": the device's prefix within its club, and its own counter. */
export const DEVICE_NUMBER = /^([A-Z]{1,2})-(\d{4,6})$/
export const prefixOf = (number: string): string | undefined => DEVICE_NUMBER.exec(number)?.[1]

/** A, B … Z, AA, AB …: the first that no device of the club has. */
export function freePrefix(taken: readonly string[]): string {
  for (let at = 0; at < 26 + 26 * 26; at += 1) {
    const prefix = at < 26 ? letter(at) : letter(Math.floor((at - 26) / 26)) + letter((at - 26) % 26)
    if (!taken.includes(prefix)) return prefix
  }
  throw new RangeError('More than 700 devices in one club')
}
const letter = (at: number): string => String.fromCharCode(65 + at)
