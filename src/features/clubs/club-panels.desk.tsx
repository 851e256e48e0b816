/** Các mảnh của trang tổng quan: the way to establishment, the board, the facts and the upkeep of a club, each with its answer as its title. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { showDay, showPhone } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { LinkButton } from '#client/link-button.tsx'
import { Facts, Panel } from '#client/page.tsx'
import { useGet, useMay } from '#client/session.tsx'
import { Badge, type Tone } from '#client/states.tsx'
import { FileButton } from '#client/file-button.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import type { Head } from '#features/plans/plan-view.ts'
import { type Day, monthOf, yearOf } from '#kernel/day.ts'
import { capital } from '#kernel/vietnamese.ts'
import type { Office } from './board.ts'
import { placeText } from './club-frame.desk.tsx'
import styles from './club-panels.module.css'
import type { ClubView } from './club-view.ts'
import { en } from './en.ts'
import { dueText, StepList } from './step-list.desk.tsx'
import { settingText } from './setting-text.ts'
import { UpkeepDialog } from './upkeep-dialog.desk.tsx'
import { type ClubWords, vi } from './vi.ts'

/** "Thành lập: xong 8/9 bước, việc tới là buổi sinh hoạt đầu, hạn 05/10/2018". */
export function foundingTitle({ steps, club, on }: ClubView, words: ClubWords): string {
  const all = steps.length
  const own = words.founding
  const late = steps.find(({ state }) => state === 'overdue')
  const next = steps.find(({ step }) => step === club.nextStep)
  if (club.stepsDone === all) return own.panelDone(all)
  if (club.overdue && late) return own.panelOverdue(club.stepsDone, all, words.steps[late.step], dueText(late.due, on, words))
  return next ? own.panelNext(club.stepsDone, all, words.steps[next.step], dueText(next.due, on, words)) : own.panelClosed(club.stepsDone, all)
}

export function FoundingPanel({ view }: { view: ClubView }) {
  const words = useWords(vi, en)
  return (
    <Panel title={foundingTitle(view, words)} acts={<Open to="/thanh-lap" view={view}>{words.founding.open}</Open>}>
      <StepList view={view} />
    </Panel>
  )
}

const Open = ({ to, view, children }: { to: string; view: ClubView; children: string }) => <LinkButton variant="default" size="compact-md" to={`/cau-lac-bo/$clubId${to}`} params={{ clubId: view.club.id }}>{children}</LinkButton>

export const heldOn = (terms: ClubView['terms'], on: string): ClubView['terms'] => terms.filter(({ from, to }) => from <= on && (to === null || on <= to))

/** "Ban Chủ nhiệm: 5 người, còn thiếu kế toán, thủ quỹ". */
export function boardTitle({ board }: ClubView, words: ClubWords): string {
  if (board.people === 0) return words.board.panelNone
  return words.board.panel(board.people, board.missing.map((office) => words.offices[office].toLowerCase()).join(', '))
}

export function BoardPanel({ view }: { view: ClubView }) {
  const words = useWords(vi, en)
  const { board, terms, on } = view
  const held = heldOn(terms, on)
  // The five main offices always stand there, filled or not; the others as they are held.
  const offices = (Object.keys(words.offices) as Office[]).filter((office) => board.missing.includes(office) || held.some((term) => term.office === office))
  return (
    <Panel title={boardTitle(view, words)} note={sizeNote(view, words)} acts={<Open to="/ban-chu-nhiem" view={view}>{words.board.open}</Open>}>
      <dl className={styles.board}>
        {offices.map((office) => (
          <div key={office}>
            <dt>{words.offices[office]}</dt>
            {held.filter((term) => term.office === office).map((term) => (
              <dd key={term.id}>{term.name}<span className="soft">{term.phone ? showPhone(term.phone) : words.board.noPhone}</span></dd>
            ))}
            {board.missing.includes(office) && <dd className={styles.vacant}>{words.board.vacant}</dd>}
          </div>
        ))}
      </dl>
    </Panel>
  )
}

/** Warned about, never a block. */
export function sizeNote({ board: { people, size, lower, upper } }: ClubView, { board: words }: ClubWords): string {
  if (people > 0 && size === 'few' && lower !== null) return words.few(people, lower)
  return size === 'many' && upper !== null ? words.many(people, upper) : ''
}

/** The latest file of the regulation by that day. */
export const regulationOn = ({ files, on }: ClubView) => files.filter(({ kind, day }) => kind === 'regulation' && day <= on).reduce<ClubView['files'][number] | undefined>((best, file) => (best && best.day >= file.day ? best : file), undefined)

export function FactsPanel({ view }: { view: ClubView }) {
  const words = useWords(vi, en)
  const own = words.facts
  const seesPlans = useMay('plan', 'read')
  const { club, inForce } = view
  const plans = useGet<{ plans: readonly Head[] }>(club.planId && seesPlans ? '/api/plans' : null)
  const plan = plans.data?.plans.find(({ id }) => id === club.planId)
  const setting = (name: string) => {
    const held = inForce.find((each) => each.name === name)
    return held ? settingText(held, words) : words.none
  }
  const origin = club.predecessor && (club.predecessorSince ? own.predecessorSince(club.predecessor, showDay(club.predecessorSince)) : club.predecessor)
  return (
    <Panel title={own.title}>
      <Facts
        facts={[
          { name: own.place, value: `${capital(placeText(club))}${words.covers[club.covers] ? ` (${words.covers[club.covers]!.toLowerCase()})` : ''}` },
          ...(club.number === null ? [] : [{ name: own.number, value: String(club.number) }]),
          { name: own.predecessor, value: origin || own.own },
          ...(plan ? [{ name: own.plan, value: plan.number ?? plan.title }] : []),
          { name: own.regulation, value: <Regulation view={view} /> },
          { name: own.cycle, value: setting('meeting-cycle') },
          { name: own.size, value: setting('size') },
          { name: own.book, value: club.paperOnly ? own.paper : own.online },
        ]}
      />
    </Panel>
  )
}

function Regulation({ view }: { view: ClubView }) {
  const words = useWords(vi, en)
  const seesFiles = useMay('members', 'read')
  const file = regulationOn(view)
  if (!file) return <span className="soft">{words.facts.noRegulation}</span>
  const text = words.facts.regulationOf(file.title, showDay(file.day))
  return <>{text} {seesFiles && <FileButton small path={`/api/clubs/files/${file.fileId}`} label={words.files.download(file.title)}>{words.founding.file}</FileButton>}</>
}

const KEPT: Record<'yes' | 'no' | 'unknown', Tone> = { yes: 'ok', no: 'danger', unknown: 'quiet' }
const keptWord = (kept: boolean | null): keyof typeof KEPT => (kept === null ? 'unknown' : kept ? 'yes' : 'no')
const ASKED = ['met', 'reported', 'fundBook'] as const

export function UpkeepPanel({ view }: { view: ClubView }) {
  const words = useWords(vi, en).upkeep
  const maySet = useMay('club-settings', 'record')
  const [recording, record] = useState(false)
  const { upkeep } = view
  return (
    <Panel title={words.panel[keptWord(upkeep.kept)]} note={ruleText(view, words)} flush acts={maySet && <Button variant="default" size="compact-md" onClick={() => record(true)}>{words.record}</Button>}>
      <PlanTable caption={words.caption}>
        <thead>
          <tr>{[words.cycle, words.met, words.reported, words.fundBook, words.evidence].map((text) => <th key={text} scope="col">{text}</th>)}</tr>
        </thead>
        <tbody>
          {upkeep.cycles.map((cycle) => (
            <tr key={cycle.months[0]}>
              <th scope="row" className="unbroken">{cycleText(cycle.months, upkeep.every, words)}</th>
              {ASKED.map((name) => <td key={name}><Shown met={cycle[name]} asked={upkeep.rule[name]} /></td>)}
              <td className="small">{upkeep.months.filter(({ month }) => cycle.months.includes(month)).map(({ month, evidence }) => <span key={month} className={styles.evidence}>{evidence}</span>)}</td>
            </tr>
          ))}
        </tbody>
      </PlanTable>
      {recording && <UpkeepDialog view={view} close={() => record(false)} />}
    </Panel>
  )
}

function Shown({ met, asked }: { met: boolean | null; asked: boolean }) {
  const words = useWords(vi, en).upkeep
  if (!asked) return <span className="soft">{words.notAsked}</span>
  const word = keptWord(met)
  return <Badge tone={KEPT[word]}>{words[word]}</Badge>
}

function ruleText({ upkeep: { rule, ruleFrom, ruleSource, every } }: ClubView, words: ClubWords['upkeep']): string {
  const asked = ASKED.filter((name) => rule[name]).map((name) => words.asked[name])
  const listed = asked.length > 1 ? `${asked.slice(0, -1).join(', ')}${words.and}${asked.at(-1)}` : (asked[0] ?? '')
  const cycles = every === 'month' ? words.months(rule.cycles) : words.quarters(rule.cycles)
  return `${words.rule(listed, cycles, showDay(ruleFrom))}${ruleSource ? words.ruleSource(ruleSource) : ''}.`
}

/** "Tháng 08/2018", "Quý 3/2018". */
function cycleText(months: readonly string[], every: 'month' | 'quarter', words: ClubWords['upkeep']): string {
  const first = months.at(-1) as Day
  return every === 'month' ? words.month(showDay(first).slice(3)) : words.quarter(Math.ceil(monthOf(first) / 3), yearOf(first))
}
