import { describe, expect, it } from 'vitest'
import { FOUNDING_PAPERS, type FoundingFacts, type FoundingPaper } from '#features/clubs/founding-facts.ts'
import { candidatesPaper } from '#features/clubs/paper-candidates.ts'
import { writeDocx } from '#server/documents/docx.ts'
import { emptyFounding, exampleCandidates, exampleFounders, exampleFounding } from './example-founding.ts'
import { convert, pageSizes, pagesOf } from './libreoffice.ts'

const flat = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
const UPRIGHT = [210, 297] as const
const ACROSS = [297, 210] as const

/** How many pages each takes: an application with its sheet of consent, a list by its length, the regulation by its articles. */
const PAGES: Record<FoundingPaper['kind'], readonly [number, number]> = { application: [2, 2], founders: [2, 5], minutes: [2, 2], request: [2, 2], decision: [2, 2], regulation: [6, 7] }

describe.each(FOUNDING_PAPERS)('$file in LibreOffice', ({ kind, file, write }) => {
  it.each<[string, FoundingFacts]>([
    ['everything known', exampleFounding],
    ['nothing known', emptyFounding],
    ['a sample', { ...exampleFounding, sample: true }],
  ])('opens on pages of A4, none of them empty: %s', async (_, facts) => {
    const pdf = await convert(await writeDocx(write(facts)), `${file}.docx`, 'pdf')
    const pages = await pagesOf(pdf)
    const [fewest, most] = PAGES[kind]
    expect(pages.length).toBeGreaterThanOrEqual(fewest)
    expect(pages.length).toBeLessThanOrEqual(most)
    expect(await pageSizes(pdf)).toEqual(pages.map(() => (kind === 'founders' ? ACROSS : UPRIGHT)))
    for (const page of pages) expect(flat(page).length).toBeGreaterThan(60)
    expect(flat(pages[0])).toContain('Độc lập - Tự do - Hạnh phúc')
    for (const page of pages) expect(page.includes('MẪU')).toBe(facts.sample)
  })
})

describe('a long list in LibreOffice', () => {
  it('has 150 people whole, the header on every page that has any of them, and the signatures with the last words', async () => {
    const founders = exampleFounders(150)
    const write = FOUNDING_PAPERS.find(({ kind }) => kind === 'founders')!.write
    const pages = await pagesOf(await convert(await writeDocx(write({ ...exampleFounding, founders })), 'danh-sach.docx', 'pdf'))
    expect(pages.length).toBeGreaterThan(6)
    expect(pages.length).toBeLessThan(14)
    const listing = pages.filter((page) => page.includes('(mẫu)'))
    for (const page of listing) expect(flat(page)).toContain('Họ và tên')
    const numbers = listing.flatMap((page) => [...page.matchAll(/^ *(\d+) +\p{Lu}/gmu)].map((found) => Number(found[1])))
    expect(numbers).toEqual(founders.map((_, at) => at + 1))
    expect(pages.find((page) => page.includes('NGƯỜI LẬP DANH SÁCH'))).toContain('hộ nghèo, cận nghèo, khó khăn')
  })
})

describe('the comparison of places in LibreOffice', () => {
  it('is one upright page for three places, and lies across for more', async () => {
    const more = { ...exampleCandidates, places: [...exampleCandidates.places, { name: 'thôn Nà Trang', values: [], note: null, chosen: false }] }
    const [few, many] = await Promise.all([exampleCandidates, more].map(async (facts) => pageSizes(await convert(await writeDocx(candidatesPaper(facts)), 'phieu.docx', 'pdf'))))
    expect(few).toEqual([UPRIGHT])
    expect(many!.every(([width]) => width === ACROSS[0])).toBe(true)
  })
})
