/** What the papers of a founding are filled from: the club, who has signed up, the board, the settings and bands in force. */
import { areaName, readAreaLine } from '#features/areas/area.db.ts'
import { inOffice } from '#features/clubs/board.ts'
import { readTerms } from '#features/clubs/board.db.ts'
import { findClub, readCandidates, readEvents } from '#features/clubs/club.db.ts'
import { readClubs } from '#features/clubs/club-list.db.ts'
import { readBands, readSettings } from '#features/clubs/club-papers.db.ts'
import { CRITERIA } from '#features/clubs/candidate-place.ts'
import { settingOn } from '#features/clubs/club-setting.ts'
import { bandsOn } from '#features/clubs/composition-band.ts'
import type { FoundingFacts } from '#features/clubs/founding-facts.ts'
import { STEPS } from '#features/clubs/founding-step.ts'
import type { CandidateFacts } from '#features/clubs/paper-candidates.ts'
import { vi as clubWords } from '#features/clubs/vi.ts'
import { birthText, bornOn } from '#features/people/birth.ts'
import { ethnicityName, isMinority } from '#features/people/ethnicity.ts'
import { vi as peopleWords } from '#features/people/vi.ts'
import { findPlan } from '#features/plans/plan.db.ts'
import { type Day, dayInWords } from '#kernel/day.ts'
import { dong } from '#kernel/money.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import type { Tx } from '#server/database.ts'
import { compose } from './composition.ts'
import { readApplicants, readCircumstances, readMembers } from './member.db.ts'

/** Members and those who have signed up, as on the day. */
async function readFounders(tx: Tx, clubId: string, on: Day) {
  const people = [...(await readMembers(tx, clubId, on)), ...(await readApplicants(tx, clubId, on))]
  const known = new Map((await readCircumstances(tx, people.map(({ personId }) => personId), on)).map((each) => [each.personId, each]))
  return people.map((person) => ({ ...person, circumstance: known.get(person.personId) }))
}

export async function readFoundingFacts(tx: Tx, clubId: string, on: Day, sample: boolean): Promise<FoundingFacts> {
  const club = (await findClub(tx, clubId)) ?? accept(refuse('clubs/no-such-club'))
  const listed = (await readClubs(tx, { on, areas: [], clubs: [clubId] }))[0] ?? accept(refuse('clubs/no-such-club'))
  const line = await readAreaLine(tx, listed.areaId, on)
  const at = (level: string): string | null => {
    const area = line.find((each) => each.level === level)
    return area ? `${area.kind} ${area.name}` : null
  }
  const plan = club.planId ? await findPlan(tx, club.planId) : undefined
  const above = plan?.parentId ? await findPlan(tx, plan.parentId) : undefined
  const founders = await readFounders(tx, clubId, on)
  const settings = await readSettings(tx, [clubId])
  const cycle = settingOn(settings, 'meeting-cycle', clubId, on).value
  const fund = settingOn(settings, 'fund-rules', clubId, on).value
  const events = (await readEvents(tx, clubId)).filter(({ day }) => day <= on)
  const counted = compose(
    founders.map(({ birth, sex, circumstance }) => ({
      born: birth && bornOn(birth), sex, poverty: circumstance?.class ?? null, minority: isMinority(circumstance?.ethnicity ?? null), livesAlone: circumstance?.livesAlone ?? null, disabled: null,
    })),
    on,
  )
  const commune = at('commune')
  const province = at('province')
  return {
    club: { name: club.name, number: club.number, hamlet: listed.hamlet, commune, district: at('district'), province, areaNames: [] },
    plan: plan ? { number: plan.number, day: plan.day, issuer: province && `Ủy ban nhân dân ${province}`, title: plan.title } : null,
    bases: above?.number && above.day ? [`Quyết định số ${above.number} ${dayInWords(above.day)} của ${province ? `Ủy ban nhân dân ${province}` : '……'}`] : [],
    association: commune && `Hội Người cao tuổi ${commune}`,
    peoplesCommittee: commune && `Ủy ban nhân dân ${commune}`,
    steps: STEPS.flatMap((step) => events.filter(({ kind }) => kind === step).map(({ day, number }) => ({ step, day, number }))),
    meeting: null,
    founders: founders.map(({ fullName, birth, sex, hamlet, circumstance }) => ({
      name: fullName, birthText: birth ? birthText(birth) : '', sex, ethnicity: ethnicityName(circumstance?.ethnicity ?? null) || null, poverty: circumstance?.class ? peopleWords.classes[circumstance.class] : null, hamlet,
    })),
    board: inOffice(await readTerms(tx, clubId), on).map(({ office, name, personId }) => {
      const birth = founders.find((person) => person.personId === personId)?.birth
      return { role: clubWords.offices[office], name, birthText: birth ? birthText(birth) : null }
    }),
    composition: bandsOn(on, await readBands(tx), clubId).map((band) => ({ label: clubWords.measures[band.measure], count: counted[band.measure], total: counted.total, lower: band.lower, upper: band.upper })),
    settings: {
      meetingCycle: cycle.every === 'month' ? 'monthly' : 'quarterly', meetingDay: cycle.onDate, activityAreas: settingOn(settings, 'activity-areas', clubId, on).value, size: settingOn(settings, 'size', clubId, on).value,
      twoFunds: fund.twoFunds, loanCeiling: fund.ceiling === null ? null : dong(fund.ceiling), loanMonths: fund.months, monthlyRate: fund.monthlyRate, contribution: fund.dues === null ? null : dong(fund.dues), interestShare: fund.interestShare,
    },
    today: on,
    sample,
  }
}

export async function readCandidateFacts(tx: Tx, clubId: string, on: Day, sample: boolean): Promise<CandidateFacts> {
  const listed = (await readClubs(tx, { on, areas: [], clubs: [clubId] }))[0] ?? accept(refuse('clubs/no-such-club'))
  const places = await readCandidates(tx, clubId)
  const shown = (value: number | 'yes' | 'no' | 'unsure' | undefined): string | null => (value === undefined || value === 'unsure' ? null : typeof value === 'number' ? String(value) : value === 'yes' ? 'Có' : 'Chưa có')
  return {
    commune: listed.commune, sample, criteria: CRITERIA.map((criterion) => clubWords.criteria[criterion]),
    places: await Promise.all(
      places.map(async ({ areaId, hamlet, facts, note, chosen }) => ({ name: [hamlet, await areaName(tx, areaId)].filter(Boolean).join(', '), values: CRITERIA.map((criterion) => shown(facts[criterion])), note, chosen })),
    ),
  }
}
