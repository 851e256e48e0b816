/** Every refusal has its sentence, and every sentence is well written. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en as frameEn } from '#client/en.ts'
import { vi as frameVi } from '#client/vi.ts'
import { ROLES } from '#features/accounts/role.ts'
import { vi as accountsVi } from '#features/accounts/vi.ts'
import { vi as areasVi } from '#features/areas/vi.ts'
import { refusals } from './desk-refusals.ts'

const sources = ['src/features', 'src/server'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name) && !/(?:\.test|\bvi|\ben)\.ts$/.test(name)).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
)

/** A code stands in quotes wherever it is decided: `refuse('plans/no-text')`, `edit: 'plans/locked'`. */
const REFUSING = /'((?:access|request|server|write|documents|areas|agencies|accounts|plans|people|clubs|members|ledger|loans|figures)\/[a-z-]+)'/g
test('every refusal that the server can give has a sentence in both languages', () => {
  const codes = [...new Set(sources.flatMap((text) => [...text.matchAll(REFUSING)].map((found) => found[1]!)))]
  expect(codes.length).toBeGreaterThan(40)
  const known = { vi: { ...frameVi.refusals, ...refusals.vi }, en: { ...frameEn.refusals, ...refusals.en } }
  expect(codes.filter((code) => !(code in known.vi))).toEqual([])
  expect(codes.filter((code) => !(code in known.en))).toEqual([])
})

test('every role has its name', () => {
  expect(ROLES.filter((role) => !accountsVi.roles[role])).toEqual([])
})

test('Vietnamese words are written in one form of Unicode and with one spelling of tone marks', () => {
  const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [])
  const all = [...texts(frameVi), ...texts(accountsVi), ...texts(areasVi), ...texts(refusals.vi)]
  expect(all.filter((text) => text !== text.normalize('NFC'))).toEqual([])
  expect(all.filter((text) => /(?:oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?!\p{L})/u.test(text.replace(/qu[ỳýỷỹỵ]/giu, '')))).toEqual([])
})
