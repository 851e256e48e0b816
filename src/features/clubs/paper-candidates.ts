/** Phiếu so sánh các địa bàn dự kiến: candidate places side by side, criterion by criterion, before one is chosen. */
import { type Block, BLANK, MOTTO_ALONE, type OfficialDocument, type PaperTable, placeAndDate, plainTable } from '#kernel/official-document.ts'
import { known, orDots, placeOf, signedBy, toFill } from './founding-phrases.ts'

export type CandidateFacts = {
  /** "xã Khánh Yên Thượng" */
  readonly commune: string | null
  readonly criteria: readonly string[]
  readonly places: readonly ComparedPlace[]
  readonly sample: boolean
}
export type ComparedPlace = {
  /** "thôn Nậm Cọ" */
  readonly name: string
  /** One for each criterion, in the same order; null where nobody has found it out yet. */
  readonly values: readonly (string | null)[]
  readonly note: string | null
  readonly chosen: boolean
}

export function candidatesPaper(facts: CandidateFacts): OfficialDocument {
  const chosen = facts.places.filter((place) => place.chosen).map(({ name }) => orDots(name))
  return {
    letterhead: MOTTO_ALONE,
    kind: 'PHIẾU SO SÁNH',
    title: `Các địa bàn dự kiến thành lập Câu lạc bộ liên thế hệ tự giúp nhau\ntại ${orDots(facts.commune)}`,
    body: [
      ...tablesOf(facts).map((table): Block => ({ kind: 'table', table })),
      { kind: 'paragraph', text: `Địa bàn được đề xuất chọn: ${chosen.length > 0 ? chosen.join('; ') : BLANK.repeat(6)}.` },
      { kind: 'paragraph', text: toFill('Lý do', null) },
    ],
    foot: {
      recipients: [],
      authority: [],
      signer: null,
      signatures: [[signedBy(['Người lập phiếu']), signedBy(['Hội Người cao tuổi'], { placeAndDate: placeAndDate(placeOf(facts), null) })]],
    },
    annexes: [],
    sample: facts.sample,
    across: facts.places.length > UPRIGHT_PLACES,
  }
}

/** As many stand beside each other on an upright page; more lie across, and beyond five nobody could read them. */
const UPRIGHT_PLACES = 3
const PLACES_IN_A_TABLE = 5
const EMPTY_PLACES = 3
const EMPTY_CRITERIA = 8

function tablesOf({ criteria, places }: CandidateFacts): PaperTable[] {
  const shown: readonly ComparedPlace[] = places.length > 0 ? places : Array.from({ length: EMPTY_PLACES }, () => ({ name: '', values: [], note: null, chosen: false }))
  const named = criteria.length > 0 ? criteria.map((each) => orDots(each)) : Array.from({ length: EMPTY_CRITERIA }, () => BLANK.repeat(3))
  return Array.from({ length: Math.ceil(shown.length / PLACES_IN_A_TABLE) }, (_, at) =>
    tableOf(named, shown.slice(at * PLACES_IN_A_TABLE, (at + 1) * PLACES_IN_A_TABLE)),
  )
}

function tableOf(criteria: readonly string[], places: readonly ComparedPlace[]): PaperTable {
  const columns = [
    { title: 'TT', share: 0.07, align: 'center' },
    { title: 'Tiêu chí', share: 0.33, align: 'start' },
    ...places.map(({ name }) => ({ title: orDots(name, 3), share: 0.6 / places.length, align: 'center' }) as const),
  ] as const
  const rows = criteria.map((criterion, at) => [String(at + 1), criterion, ...places.map(({ values }) => known(values[at]) ?? BLANK)])
  const notes = ['', 'Ghi chú', ...places.map(({ note }) => known(note) ?? '')]
  const choice = ['', 'Đề xuất chọn', ...places.map(({ chosen }) => (chosen ? 'x' : ''))]
  const table = plainTable(columns, [...rows, notes])
  return { ...table, rows: [...table.rows, { cells: choice, strong: true }], }
}
