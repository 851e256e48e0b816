/** Nhiệm vụ: one's own agency first, then every agency, then each duty in its own words. */
import { Select } from '@mantine/core'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { type HeldRole, useSession } from '#client/session.tsx'
import { Empty, Note } from '#client/states.tsx'
import { useScope, useUrlState } from '#client/url-state.ts'
import { capital, fold } from '#kernel/vietnamese.ts'
import { type BodyShare, dutyGroups, shareOfBody } from './duties-of-body.ts'
import { AllDuties, DutiesByAgency, DutyKindBadge } from './duty-tables.desk.tsx'
import { ClauseLink } from './clause-link.desk.tsx'
import { en } from './en.ts'
import { FileButton } from '#client/file-button.tsx'
import styles from './plan-duties.module.css'
import { PlanTable } from './plan-table.desk.tsx'
import type { NamedBody, PlanView } from './plan-view.ts'
import { vi } from './vi.ts'

export function PlanDuties({ view }: { view: PlanView }) {
  const words = useWords(vi, en).duties
  const { roles } = useSession()
  const [{ 'co-quan': chosen }, set] = useUrlState({ 'co-quan': ownAgency(roles, view.agencies)?.id ?? '' })
  const { plan, head } = view
  const agency = view.agencies.find(({ id }) => id === chosen)
  const share = agency && shareOfBody(plan, [agency.name, ...agency.aliases])
  const groups = dutyGroups(plan)
  if (groups.length === 0) return <Empty title={words.noneTitle} />
  const requested = plan.duties.filter(({ kind }) => kind === 'requested').length
  return (
    <>
      <Mine view={view} agency={agency} share={share} choose={(id) => set({ 'co-quan': id })} />
      <Panel title={`${words.title(plan.duties.length, plan.duties.length - requested, requested)}. ${words.byAgency(groups.length)}`} note={requested > 0 && words.requestedHint} flush>
        <DutiesByAgency planId={head.id} plan={plan} groups={groups} agencies={view.agencies} own={agency ? [agency.name, ...agency.aliases] : []} />
      </Panel>
      <Panel title={words.all} flush>
        <AllDuties planId={head.id} groups={groups} />
      </Panel>
    </>
  )
}

/** The first role held at an agency that the plan's day knows. */
const ownAgency = (roles: readonly HeldRole[], agencies: readonly NamedBody[]): NamedBody | undefined => agencies.find(({ id }) => roles.some(({ agencyId }) => agencyId === id))

type MineProps = { readonly view: PlanView; readonly agency: NamedBody | undefined; readonly share: BodyShare | undefined; readonly choose: (id: string) => void }

function Mine({ view, agency, share, choose }: MineProps) {
  const words = useWords(vi, en).duties
  const { roles } = useSession()
  const { day } = useScope()
  const isOwn = agency !== undefined && agency.id === ownAgency(roles, view.agencies)?.id
  const title = agency && !isOwn ? words.of(agency.name) : words.mine
  const extract = share?.knownAs && <FileButton path={`/api/plans/${view.head.id}/duties.docx`} params={{ agency: share.knownAs, on: day }}>{words.extract}</FileButton>
  return (
    <div className={styles.mine}>
      <Panel title={title} note={agency ? [isOwn && `${agency.name}.`, share?.knownAs && words.count(countsOf(share, words))].filter(Boolean).join(' ') : words.chooseHint} acts={extract}>
        <div className={`${styles.choice} no-print`}>
          <AgencyChoice agencies={view.agencies} chosen={agency?.id ?? null} choose={choose} />
        </div>
        {share && (share.knownAs === null ? <Note tone="quiet">{words.nothing}</Note> : <ShareTable planId={view.head.id} share={share} />)}
      </Panel>
    </div>
  )
}

function AgencyChoice({ agencies, chosen, choose }: { agencies: readonly NamedBody[]; chosen: string | null; choose: (id: string) => void }) {
  const words = useWords(vi, en).duties
  return (
    <Select
      label={words.choose}
      data={agencies.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen}
      onChange={(id) => choose(id ?? '')}
      searchable
      allowDeselect={false}
      nothingFoundMessage={words.notFound}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
      filter={({ options, search }) => options.filter((option) => 'label' in option && fold(option.label).includes(fold(search)))}
    />
  )
}

function countsOf({ assigned, requested, leads, coordinates }: BodyShare, words: (typeof vi)['duties']): string {
  const parts = [
    assigned.length > 0 && words.assignedCount(assigned.length), requested.length > 0 && words.requestedCount(requested.length),
    leads.length > 0 && words.leadCount(leads.length), coordinates.length > 0 && words.coordinateCount(coordinates.length),
  ].filter((part) => part !== false)
  const sentence = parts.join(', ')
  return capital(sentence)
}

function ShareTable({ planId, share }: { planId: string; share: BodyShare }) {
  const words = useWords(vi, en)
  const { assigned, requested, leads, coordinates } = share
  const rows = [
    ...assigned.map(({ anchor, text }) => ({ anchor, text, period: '', kind: 'assigned' as const })),
    ...requested.map(({ anchor, text }) => ({ anchor, text, period: '', kind: 'requested' as const })),
    ...leads.map(({ anchor, title, period }) => ({ anchor, text: title, period, kind: 'leads' as const })),
    ...coordinates.map(({ anchor, title, period }) => ({ anchor, text: title, period, kind: 'coordinates' as const })),
  ]
  return (
    <PlanTable caption={words.duties.mine}>
      <thead>
        <tr>
          {[words.clause, words.duties.kind, words.duties.text, words.duties.period].map((head) => <th key={head} scope="col">{head}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ anchor, text, period, kind }) => (
          <tr key={`${kind}${anchor}${text}`}>
            <td data-as="mark"><ClauseLink planId={planId} anchor={anchor} /></td>
            <td data-as="mark"><DutyKindBadge kind={kind} /></td>
            <th scope="row">{text}</th>
            <td className={styles.period}>{period || <span className="soft">{words.notSaid}</span>}</td>
          </tr>
        ))}
      </tbody>
    </PlanTable>
  )
}
