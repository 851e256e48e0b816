/** A phone's page, looked at: what is tapped is large enough, what is read is large enough, nothing is cut off. */
import { expect } from 'vitest'
import { look, newVisitor, type Visitor } from './visitor.ts'

export const SIZE = { width: 360, height: 640 }

/** What can be tapped and is smaller than 48 px either way, with its size. A link inside a sentence would be excused; there is none. */
const tooSmall = ({ page }: Visitor): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')]
    .map((each) => each.matches('[type=radio], [type=checkbox]') ? each.closest('label') : each)
    .filter((each) => each.getClientRects().length > 0)
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 47.5 || box.height < 47.5)
    .map(({ each, box }) => each.textContent.trim() + ': ' + box.width + ' × ' + box.height)`)

/** Text under 16 px, set tighter than 1.3, or in a weight whose letters the phone does not have. */
const hardToRead = ({ page }: Visitor): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter((each) => each.getClientRects().length > 0 && [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()))
    .map((each) => ({ each, style: getComputedStyle(each) }))
    .filter(({ style }) => parseFloat(style.fontSize) < 16 || parseFloat(style.lineHeight) / parseFloat(style.fontSize) < 1.3 || !['400', '700'].includes(style.fontWeight))
    .map(({ each, style }) => each.textContent.trim() + ': ' + style.fontSize + ' / ' + style.lineHeight + ' / ' + style.fontWeight)`)

/** Words that stick out of the box they stand in. */
const cutOff = ({ page }: Visitor): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('a, button, h1, h2, p, li, dd, dt, label, select')]
    .filter((each) => each.getClientRects().length > 0 && !each.matches('.unseen') && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
    .map((each) => each.textContent.trim())`)

export async function inspect(visitor: Visitor, name: string): Promise<void> {
  await look(visitor, name)
  expect(await tooSmall(visitor), name).toEqual([])
  expect(await hardToRead(visitor), name).toEqual([])
  expect(await cutOff(visitor), name).toEqual([])
}

export const heading = ({ page }: Visitor, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

/** One tap on the card of a role of the sample club. */
export async function onPhoneAs(role: RegExp, size: { width: number; height: number } = SIZE): Promise<Visitor> {
  const visitor = await newVisitor(size)
  await visitor.go('/clb')
  await visitor.page.getByRole('button', { name: role }).click()
  await visitor.page.getByRole('link', { name: /Cài đặt/ }).waitFor()
  return visitor
}
