/**
 * Định mức của Đề án: what the national decisions ask of a club, each figure with the decision that gave it and the day it began.
 * A later decision replaces the figures that it gives; a figure that it is silent on stays in force.
 */
import { type Day, day } from '#kernel/day.ts'
import { type Dong, dong } from '#kernel/money.ts'

/** From and to, where the decision gives both; percent as 70, money in đồng. */
export type Norm = { readonly lower: number | null; readonly upper: number | null; readonly decision: string; readonly since: Day }

export type ProgrammeDecision = {
  readonly number: string
  readonly from: Day
  /** Giai đoạn: the last year that it speaks for. */
  readonly lastYear: number
}

export type ProgrammeNorms = {
  readonly decision: ProgrammeDecision
  /** Thành viên mỗi câu lạc bộ. */
  readonly members: Norm
  readonly elderlyPercent: Norm
  readonly womenPercent: Norm
  /** Hộ nghèo, cận nghèo, khó khăn; no bounds where the decision only gives them priority. */
  readonly poorPercent: Norm
  readonly youngPercent: Norm
  readonly borrowersPercent: Norm
  readonly wellRunPercent: Norm
  /** Ban Chủ nhiệm mỗi câu lạc bộ: as clubs have it; no decision fixes it. */
  readonly board: Norm
  /** Mức vay thường gặp: what a first loan usually was; no decision fixes it. */
  readonly usualLoan: { readonly lower: Dong; readonly upper: Dong }
  /** Whether a club keeps its income fund and its operating fund apart. */
  readonly twoFunds: boolean
}

type Figures = Omit<ProgrammeNorms, 'decision'>

const DECISION_1533: ProgrammeDecision = { number: '1533/QĐ-TTg', from: day('2016-08-02'), lastYear: 2020 }
const DECISION_1336: ProgrammeDecision = { number: '1336/QĐ-TTg', from: day('2020-08-31'), lastYear: 2025 }
const DECISION_1648: ProgrammeDecision = { number: '1648/QĐ-TTg', from: day('2025-08-01'), lastYear: 2035 }

const by = ({ number, from }: ProgrammeDecision, lower: number | null, upper: number | null = null): Norm => ({ lower, upper, decision: number, since: from })

const FIGURES_1533: Figures = {
  members: by(DECISION_1533, 50, 70),
  elderlyPercent: by(DECISION_1533, 70),
  womenPercent: by(DECISION_1533, 60, 70),
  poorPercent: by(DECISION_1533, 60, 70),
  youngPercent: by(DECISION_1533, null),
  borrowersPercent: by(DECISION_1533, 50),
  wellRunPercent: by(DECISION_1533, null),
  board: by(DECISION_1533, 5, 9),
  usualLoan: { lower: dong(2_000_000), upper: dong(5_000_000) },
  twoFunds: false,
}

const FIGURES_1336: Figures = {
  ...FIGURES_1533,
  members: by(DECISION_1336, 50, 70),
  elderlyPercent: by(DECISION_1336, 60, 70),
  womenPercent: by(DECISION_1336, 60, 70),
  poorPercent: by(DECISION_1336, null),
  youngPercent: by(DECISION_1336, 30, 40),
  borrowersPercent: by(DECISION_1336, 50),
  wellRunPercent: by(DECISION_1336, 70),
  usualLoan: { lower: dong(5_000_000), upper: dong(10_000_000) },
  twoFunds: true,
}

/** The decision of 2025 gives the number of clubs; on how a club is made up the figures of 2020 are kept. */
const PERIODS: readonly ProgrammeNorms[] = [
  { decision: DECISION_1533, ...FIGURES_1533 },
  { decision: DECISION_1336, ...FIGURES_1336 },
  { decision: DECISION_1648, ...FIGURES_1336 },
]

/** Null before the programme began. */
export const normsOn = (on: Day): ProgrammeNorms | null => PERIODS.findLast(({ decision }) => decision.from <= on) ?? null
