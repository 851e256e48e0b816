/** "12,5", "1.200": a quantity as Vietnamese writes it, without zeros that say nothing. */
export function formatQuantity(quantity: number): string {
  const [whole, rest = ''] = quantity.toFixed(2).split('.') as [string, string?]
  const decimals = rest.replace(/0+$/, '')
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.') + (decimals ? `,${decimals}` : '')
}

/** "20 kg gạo", "2 bộ bóng chuyền hơi": the unit once where the thing's name begins with it, and no capital inside. */
export function thingText({ quantity, unit, what }: { readonly quantity: number; readonly unit: string; readonly what: string }): string {
  // A name written in capitals, like TV, stays as it is.
  const inside = /^\p{Lu}\p{Lu}/u.test(what) ? what : what.charAt(0).toLocaleLowerCase('vi') + what.slice(1)
  const isSaid = inside.startsWith(`${unit.toLocaleLowerCase('vi')} `)
  return `${formatQuantity(quantity)} ${isSaid ? inside : `${unit} ${inside}`}`
}

/** "12,5" as people type it, in hundredths at most; null for what is no quantity. A dot groups thousands when three figures follow it, else it parts decimals. */
export function readQuantity(text: string): number | null {
  const typed = text.trim().replace(/\s/g, '')
  const plain = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(typed) ? typed.replaceAll('.', '') : typed
  if (!/^\d{1,7}([.,]\d{1,2})?$/.test(plain)) return null
  const quantity = Number(plain.replace(',', '.'))
  return quantity > 0 ? quantity : null
}
