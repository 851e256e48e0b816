import { useWords } from '#client/language.ts'
import { Badge } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { ClauseLink } from './clause-link.desk.tsx'
import { type DutyGroup, shareOfBody } from './duties-of-body.ts'
import { isSameBody } from './duty-extract.ts'
import { en } from './en.ts'
import { FileButton } from '#client/file-button.tsx'
import type { Activity, Duty, Plan } from './plan.ts'
import styles from './plan-duties.module.css'
import { PlanTable } from './plan-table.desk.tsx'
import type { NamedBody } from './plan-view.ts'
import { vi } from './vi.ts'

const count = (duties: readonly Duty[], kind: Duty['kind']): number => duties.filter((duty) => duty.kind === kind).length
const anchors = (activities: readonly Activity[]): string => activities.map(({ anchor }) => anchor).join(', ')

type ByAgencyProps = { readonly planId: string; readonly plan: Plan; readonly groups: readonly DutyGroup[]; readonly agencies: readonly NamedBody[]; /** The names of the agency that is looked at. */ readonly own: readonly string[] }

/** One row for each heading of the section; one over many bodies has what any of them leads or coordinates. */
export function DutiesByAgency({ planId, plan, groups, agencies, own }: ByAgencyProps) {
  const words = useWords(vi, en)
  const { day } = useScope()
  const { clause, duties, none } = words
  return (
    <PlanTable caption={duties.byAgency(groups.length)}>
      <thead>
        <tr>
          <th scope="col">{clause}</th>
          <th scope="col">{duties.agency}</th>
          <th scope="col" data-as="number">{duties.assigned}</th>
          <th scope="col" data-as="number">{duties.requested}</th>
          <td className="no-print" />
          <th scope="col">{duties.leads}</th>
          <th scope="col">{duties.coordinates}</th>
          <td className="no-print" />
        </tr>
      </thead>
      <tbody>
        {groups.map(({ anchor, agency, duties: given }) => {
          const { leads, coordinates } = shareOfBody(plan, [agency, ...agencies.filter(({ name }) => isSameBody(agency, name)).map(({ name }) => name)])
          return (
            <tr key={`${anchor}${agency}`} className={styles.row} data-own={own.some((name) => isSameBody(agency, name)) || undefined}>
              <td data-as="mark"><ClauseLink planId={planId} anchor={anchor} /></td>
              <th scope="row">{agency}</th>
              <td data-as="number">{count(given, 'assigned') || none}</td>
              <td data-as="number">{count(given, 'requested') || none}</td>
              <td className="no-print"><span className={styles.squares} aria-hidden="true">{given.map(({ text, kind }) => <i key={text} data-kind={kind} />)}</span></td>
              <td className={styles.anchors}>{anchors(leads) || none}</td>
              <td className={styles.anchors}>{anchors(coordinates) || none}</td>
              <td data-as="mark" className="no-print">
                <FileButton path={`/api/plans/${planId}/duties.docx`} params={{ agency, on: day }} label={duties.extractOf(agency)} small>{duties.extractShort}</FileButton>
              </td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row">{duties.sum}</th>
          <td data-as="number">{count(plan.duties, 'assigned')}</td>
          <td data-as="number">{count(plan.duties, 'requested')}</td>
          <td className="no-print" />
          <td />
          <td />
          <td className="no-print" />
        </tr>
      </tfoot>
    </PlanTable>
  )
}

export function AllDuties({ planId, groups }: { planId: string; groups: readonly DutyGroup[] }) {
  const words = useWords(vi, en)
  return (
    <PlanTable caption={words.duties.all} grouped>
      <thead>
        <tr>
          {[words.duties.agency, words.clause, words.duties.kind, words.duties.text].map((head) => <th key={head} scope="col">{head}</th>)}
        </tr>
      </thead>
      {groups.map(({ anchor, agency, duties }) => (
        <tbody key={`${anchor}${agency}`}>
          {duties.map(({ text, kind, agencies }, at) => (
            <tr key={text}>
              {at === 0 && <th scope="rowgroup" rowSpan={duties.length} className={styles.agency}>{agency}</th>}
              <td data-as="mark"><ClauseLink planId={planId} anchor={anchor} /></td>
              <td data-as="mark"><DutyKindBadge kind={kind} /></td>
              <td>
                {text}
                {duties.some((other) => other.agencies.join() !== agencies.join()) && <small className={styles.named}>{agencies.join('; ')}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </PlanTable>
  )
}

/** Words carry the difference; the look only helps. */
export function DutyKindBadge({ kind }: { kind: 'assigned' | 'requested' | 'leads' | 'coordinates' }) {
  const words = useWords(vi, en).duties
  return <Badge tone={kind === 'requested' ? 'note' : kind === 'coordinates' ? 'quiet' : 'ok'} mark={null}>{words[kind]}</Badge>
}
