/** Lịch trả: the version in force with what is covered of each instalment, and the earlier ones below. */
import { showDay, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useSession } from '#client/session.tsx'
import { useScope } from '#client/url-state.ts'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import type { Day } from '#kernel/day.ts'
import { dong, formatDong } from '#kernel/money.ts'
import { en } from './desk-words.en.ts'
import { vi } from './desk-words.vi.ts'
import { coveredBy, type ScheduleVersion, versionOn } from './loan-state.ts'
import type { LoanView } from './loan-view.ts'
import { coveringRead } from './open-instalments.ts'

export function LoanSchedules({ loan }: { readonly loan: LoanView }) {
  const words = useWords(vi, en).one
  const { today } = useSession()
  const { day } = useScope()
  const inForce = versionOn(loan.versions as unknown as readonly ScheduleVersion[], (day || today) as Day)
  if (!inForce) return null
  const { state } = loan
  const covered = coveredBy(inForce, coveringRead(state))
  const earlier = loan.versions.filter(({ version }) => version !== inForce.version)
  const told = loan.versions.find(({ version }) => version === inForce.version)!
  const named = (version: LoanView['versions'][number]): string => [words.version(version.version, showDay(version.from)), words.versionReason[version.reason], version.note].filter(Boolean).join('. ')
  return (
    <Panel title={words.schedule} note={`${loan.versions.length > 1 ? `${named(told)}. ` : ''}${words.scheduleNote(formatDong(dong(loan.roundTo)))}`} flush>
      <PlanTable caption={words.schedule}>
        <thead>
          <tr>
            <th scope="col">{words.period}</th><th scope="col">{words.due}</th>
            {[words.principal, words.interest, words.covered, words.open].map((head) => <th key={head} scope="col" data-as="number">{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {covered.map(({ number, dueOn, principal, interest, paidPrincipal, paidInterest }) => {
            const open = principal + interest - paidPrincipal - paidInterest
            return (
              <tr key={number}>
                <th scope="row" data-as="mark">{number === 0 ? words.missing : number}</th>
                <td className="unbroken">{showDay(dueOn)}</td>
                <td data-as="number">{showNumber(principal)}</td>
                <td data-as="number">{showNumber(interest)}</td>
                <td data-as="number">{showNumber(paidPrincipal + paidInterest)}</td>
                <td data-as="number">{open > 0 ? <strong>{showNumber(open)}</strong> : showNumber(0)}</td>
              </tr>
            )
          })}
        </tbody>
      </PlanTable>
      {earlier.length > 0 && (
        <details className="pad">
          <summary>{words.earlier}</summary>
          <ul>{earlier.map((version) => <li key={version.version}>{named(version)}: {version.instalments.length}, {showDay(version.instalments[0]?.dueOn)} – {showDay(version.instalments.at(-1)?.dueOn)}, {formatDong(dong(version.instalments.reduce((sum, each) => sum + each.principal + each.interest, 0)))}</li>)}</ul>
        </details>
      )}
    </Panel>
  )
}
