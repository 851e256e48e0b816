/** Kế hoạch: what a plan says, as data. Read out of its text by `understand`; never typed in beside it. */
import type { Day } from '#kernel/day.ts'
import type { Dong } from '#kernel/money.ts'

/** Chỉ tiêu: what is measured. One code per idea; its words are in vi.ts and en.ts. */
export type Measure =
  | 'clubs-maintained' | 'clubs-established' | 'clubs' | 'clubs-trained' | 'clubs-supervised' | 'clubs-well-run'
  | 'members' | 'members-elderly' | 'members-women' | 'members-poor' | 'members-young' | 'members-borrowed'
  | 'members-per-club' | 'communes-with-club' | 'districts-with-club' | 'fund-initial' | 'other'

/** Đơn vị tính. `percent` is of the population named beside it. */
export type TargetUnit = 'club' | 'person' | 'percent' | 'commune' | 'district' | 'dong'

/** Of what a share is taken, or among what is counted. */
export type Population =
  | 'members' | 'clubs' | 'clubs-of-earlier-years' | 'communes' | 'communes-rural' | 'communes-ethnic-minority' | 'wards-and-towns' | 'districts'

/** Phân bổ theo địa bàn: `name` is the unit meant, `written` what the text has ("Văn Bản" for Văn Bàn). */
export type AreaShare = { readonly name: string; readonly written: string; readonly count: number | null; readonly code: string | null }

export type Target = {
  readonly anchor: string
  readonly measure: Measure
  /** A number, a share with one bound, a share between two (60–70 %), or "100 % of …". */
  readonly kind: 'count' | 'share' | 'band' | 'coverage'
  /** Exactly this, where the text says neither "at least" nor "from … to"; percent as 70, money in đồng. */
  readonly value: number | null
  /** "ít nhất", "từ … trở lên". */
  readonly lower: number | null
  readonly upper: number | null
  readonly unit: TargetUnit
  readonly population: Population | null
  /** Age that counts as elderly here; null where age does not enter. */
  readonly age: 55 | 60 | null
  /** False when the text says only "người cao tuổi": then 60 by the Law on the Elderly, until a person says otherwise. */
  readonly ageStated: boolean
  readonly byArea: readonly AreaShare[]
  /** "không có huyện Nậm Nhùn". */
  readonly exceptAreas: readonly string[]
  /** Năm kế hoạch to which it belongs in a plan of several years. */
  readonly year: number | null
  readonly from: Day | null
  readonly deadline: Day | null
  /** The clause it was read from, as printed. */
  readonly text: string
  readonly line: number
}

/** Hoạt động (section IV). */
export type Activity = {
  readonly anchor: string
  readonly title: string
  readonly content: readonly string[]
  readonly from: Day | null
  readonly to: Day | null
  /** The period as printed. */
  readonly period: string
  /** Chủ trì, as printed; null when the text names nobody. */
  readonly lead: string | null
  /** Phối hợp, one body each, as printed. */
  readonly coordinating: readonly string[]
  readonly line: number
}

export type SourceKind = 'budget' | 'care-fund' | 'mobilised' | 'other'
/** Nguồn kinh phí: three kinds of money that are never mixed. */
export type MoneySource = { readonly kind: SourceKind; readonly title: string }
export type EstimateLine = {
  readonly number: string
  readonly title: string
  /** As printed; null when the cell is blank. */
  readonly total: Dong | null
  /** In the order of the estimate's sources; null when the cell is blank. */
  readonly bySource: readonly (Dong | null)[]
  readonly line: number
}
/** Biểu dự toán: every sum as printed, none computed. */
export type Estimate = {
  /** As printed: "Triệu đồng". Amounts here are in đồng all the same. */
  readonly unit: string
  readonly sources: readonly MoneySource[]
  readonly lines: readonly EstimateLine[]
  readonly total: Dong | null
  readonly totalBySource: readonly (Dong | null)[]
}

/** Mục kinh phí trong lời văn (section V). */
export type FundingShare = { readonly source: MoneySource; readonly amount: Dong; readonly line: number }
export type Funding = { readonly total: Dong | null; readonly approximate: boolean; readonly bySource: readonly FundingShare[] }

/** Giao (assigned) or đề nghị (requested: the Front and mass organisations). */
export type DutyKind = 'assigned' | 'requested'
export type Duty = {
  readonly anchor: string
  /** The heading's body or bodies as printed, without "Đề nghị". */
  readonly agency: string
  /** One body each; those of the heading that this duty itself names, else all of the heading. */
  readonly agencies: readonly string[]
  readonly kind: DutyKind
  readonly text: string
  readonly line: number
}

/** Kept as text and listed for a person: a line whose section, but not whose meaning, is known. */
export type Unread = { readonly anchor: string; readonly line: number; readonly text: string }

export type Plan = {
  /** As printed, e.g. "184/KH-UBND"; null when the file has none. */
  readonly number: string | null
  readonly date: Day | null
  /** KẾ HOẠCH, QUYẾT ĐỊNH, ĐỀ ÁN … as printed. */
  readonly kind: string | null
  readonly issuer: string | null
  readonly place: string | null
  readonly title: string
  /** First and last year it speaks for. */
  readonly years: { readonly from: number; readonly to: number } | null
  readonly bases: readonly LegalBasis[]
  readonly purposes: readonly string[]
  readonly scope: string | null
  readonly beneficiaries: string | null
  readonly targets: readonly Target[]
  readonly activities: readonly Activity[]
  readonly funding: Funding
  readonly estimate: Estimate | null
  readonly duties: readonly Duty[]
  readonly recipients: readonly string[]
  readonly authority: string | null
  readonly signer: string | null
  readonly unread: readonly Unread[]
}

/** Căn cứ pháp lý. */
export type LegalBasis = {
  readonly number: string | null
  readonly date: Day | null
  readonly issuer: string | null
  readonly title: string
  readonly text: string
  readonly line: number
}
