import { Link, useParams } from '@tanstack/react-router'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { Loaded } from '#client/states.tsx'
import { type Area, fullName } from './area.ts'
import { en } from './en.ts'
import styles from './area-history.module.css'
import { vi } from './vi.ts'

type History = { readonly spells: readonly Area[]; readonly predecessors: readonly Area[]; readonly successors: readonly Area[] }

/** One unit through time: what it was called and under whom, what it came from and what took its place. */
export default function AreaHistory() {
  const words = useWords(vi, en)
  const { areaId } = useParams({ strict: false }) as { areaId: string }
  const history = useGet<History>(`/api/areas/${areaId}/history`)
  return (
    <Loaded from={history}>
      {({ spells, predecessors, successors }) => {
        const now = spells.find((spell) => spell.id === areaId) ?? spells.at(-1)!
        return (
          <Page title={fullName(now)} lead={`${words.levels[now.level]}, ${words.code.toLowerCase()} ${now.code}`} crumbs={[{ text: words.title, to: '/dia-ban' }, { text: fullName(now) }]}>
            {predecessors.length > 0 && <Others title={words.predecessors} areas={predecessors} />}
            <Panel title={words.history}>
              <ol className={styles.spells}>
                {spells.map((spell) => (
                  <li key={spell.id} aria-current={spell.id === areaId || undefined}>
                    <b>{fullName(spell)}</b>
                    <span className="soft">{words.code} {spell.code}</span>
                    <span>{showDay(spell.from)} – {spell.to ? showDay(spell.to) : words.open}</span>
                  </li>
                ))}
              </ol>
            </Panel>
            {successors.length > 0 && <Others title={words.successors} areas={successors} />}
          </Page>
        )
      }}
    </Loaded>
  )
}

const Others = ({ title, areas }: { title: string; areas: readonly Area[] }) => (
  <Panel title={title}>
    <ul className={styles.others}>
      {areas.map((area) => (
        <li key={area.id}><Link to="/dia-ban/$areaId" params={{ areaId: area.id }}>{fullName(area)}</Link></li>
      ))}
    </ul>
  </Panel>
)
