/** Hồ sơ thành lập: what the papers of a founding are filled from, and the list of those papers. */
import type { Day } from '#kernel/day.ts'
import type { Dong } from '#kernel/money.ts'
import type { OfficialDocument } from '#kernel/official-document.ts'
import type { Step } from './founding-step.ts'
import { applicationPaper } from './paper-application.ts'
import { decisionPaper } from './paper-decision.ts'
import { foundersPaper } from './paper-founders.ts'
import { minutesPaper } from './paper-minutes.ts'
import { regulationPaper } from './paper-regulation.ts'
import { requestPaper } from './paper-request.ts'

/** Everything that may be unknown is null or empty, and stays a blank on paper. */
export type FoundingFacts = {
  readonly club: FoundedClub
  /** Kế hoạch that asks for the founding. */
  readonly plan: { readonly number: string | null; readonly day: Day | null; readonly issuer: string | null; readonly title: string | null } | null
  /** Đề án and other decisions that the founding rests on, each as it is cited: "Quyết định số 249/QĐ-UBND ngày 20 tháng 01 năm 2017 của …". */
  readonly bases: readonly string[]
  /** "Hội Người cao tuổi xã Khánh Yên Thượng" */
  readonly association: string | null
  /** "Ủy ban nhân dân xã Khánh Yên Thượng" */
  readonly peoplesCommittee: string | null
  /** Done or planned, each at most once. */
  readonly steps: readonly { readonly step: Step; readonly day: Day | null; readonly number: string | null }[]
  /** Họp thành lập. */
  readonly meeting: FoundingMeeting | null
  readonly founders: readonly Founder[]
  readonly board: readonly BoardCandidate[]
  readonly composition: readonly CompositionLine[]
  readonly settings: FoundingSettings
  /** On this day the laws and national decisions that the papers cite are in force. */
  readonly today: Day
  readonly sample: boolean
}

export type FoundedClub = {
  readonly name: string | null
  /** Số thứ tự trong xã. */
  readonly number: number | null
  /** "thôn Nậm Cọ" */
  readonly hamlet: string | null
  /** "xã Khánh Yên Thượng" */
  readonly commune: string | null
  /** Null since 1/7/2025, when the level ended. */
  readonly district: string | null
  readonly province: string | null
  /** Địa bàn hoạt động, where it is more than the hamlet: "thôn Nậm Cọ", "thôn Bản Thuông". */
  readonly areaNames: readonly string[]
}

/** Times as said: "8 giờ 00". */
export type FoundingMeeting = {
  readonly day: Day | null
  readonly from: string | null
  readonly to: string | null
  readonly place: string | null
  readonly present: number | null
  readonly guests: readonly string[]
  readonly chair: string | null
  readonly secretary: string | null
}

export type Founder = {
  readonly name: string
  /** As much as is known: "12/05/1958", "1950". */
  readonly birthText: string
  readonly sex: 'female' | 'male' | null
  readonly ethnicity: string | null
  /** Diện hộ: "Hộ nghèo". */
  readonly poverty: string | null
  readonly hamlet: string | null
}

/** Role as printed: "Chủ nhiệm". */
export type BoardCandidate = { readonly role: string; readonly name: string; readonly birthText: string | null }

/** Cơ cấu: how many of how many, and the share in whole percent that is asked for; no bounds where none is in force. */
export type CompositionLine = {
  readonly label: string
  readonly count: number
  readonly total: number
  readonly lower: number | null
  readonly upper: number | null
}

/** What holds for the club on the day of the papers. */
export type FoundingSettings = {
  readonly meetingCycle: 'monthly' | 'quarterly'
  /** Day of the month. */
  readonly meetingDay: number | null
  /** Mảng hoạt động. */
  readonly activityAreas: readonly string[]
  /** Quy mô. */
  readonly size: { readonly lower: number; readonly upper: number } | null
  /** Quỹ tăng thu nhập and Quỹ hoạt động apart, since the national decision of 2020. */
  readonly twoFunds: boolean
  readonly loanCeiling: Dong | null
  readonly loanMonths: number | null
  /** In hundredths of a percent: 80 is 0,8% a month, 0 is without interest. */
  readonly monthlyRate: number | null
  /** Of one member, each month or quarter as the meetings are. */
  readonly contribution: Dong | null
  /** Percent of the interest that the regulation gives to the club's own activities. */
  readonly interestShare: number | null
}

export type FoundingPaper = {
  readonly kind: 'application' | 'founders' | 'minutes' | 'request' | 'decision' | 'regulation'
  /** Name of the file, without its end. */
  readonly file: string
  readonly write: (facts: FoundingFacts) => OfficialDocument
}

/** In the order in which they are needed. The application is a blank one to copy; `applicationPaper` fills it for one person. */
export const FOUNDING_PAPERS: readonly FoundingPaper[] = [
  { kind: 'application', file: 'don-xin-tham-gia', write: (facts) => applicationPaper(facts, null) },
  { kind: 'founders', file: 'danh-sach-sang-lap-vien', write: foundersPaper },
  { kind: 'minutes', file: 'bien-ban-hop-thanh-lap', write: minutesPaper },
  { kind: 'request', file: 'to-trinh-thanh-lap', write: requestPaper },
  { kind: 'decision', file: 'du-thao-quyet-dinh', write: decisionPaper },
  { kind: 'regulation', file: 'quy-che', write: regulationPaper },
]
