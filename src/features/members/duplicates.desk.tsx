/** Việc hằng ngày: pairs that may be one person, side by side. Each is answered by a person; nothing is decided here. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { showDay, showPhone } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet, useWrite } from '#client/session.tsx'
import { Empty, Loaded, ProblemNote } from '#client/states.tsx'
import { toast } from '#client/toast.tsx'
import { birthText } from '#features/people/birth.ts'
import { en as peopleEn } from '#features/people/en.ts'
import { vi as peopleVi } from '#features/people/vi.ts'
import { en } from './en.ts'
import { PersonLink } from './member-columns.desk.tsx'
import type { PairSide, PairView } from './member-view.ts'
import { MergeDialog } from './merge-dialog.desk.tsx'
import styles from './merge.module.css'
import { vi } from './vi.ts'

const DUPLICATES = '/api/people/duplicates'

export default function Duplicates() {
  const { duplicates: words, search } = useWords(vi, en)
  const duplicates = useGet<{ pairs: readonly PairView[] }>(DUPLICATES)
  return (
    <Loaded from={duplicates}>
      {({ pairs }) => (
        <Page title={words.title(pairs.length)} lead={pairs.length > 0 ? words.lead : undefined} crumbs={[{ text: words.search, to: '/nguoi' }, { text: search.duplicates }]}>
          {pairs.length === 0 ? <Empty title={words.empty}>{words.emptyHint}</Empty> : pairs.map((pair) => <Pair key={`${pair.one.personId} ${pair.other.personId}`} pair={pair} />)}
        </Page>
      )}
    </Loaded>
  )
}

function Pair({ pair: { one, other, signs, foundOn } }: { pair: PairView }) {
  const words = useWords(vi, en).duplicates
  const people = useWords(peopleVi, peopleEn)
  const [merging, setMerging] = useState(false)
  const different = useWrite<{ personIds: readonly [string, string] }>('/api/people/duplicates/different', ['/api/people', '/api/clubs'])
  const name = one.fullName === other.fullName ? one.fullName : words.pair(one.fullName, other.fullName)
  const say = () => different.send({ personIds: [one.personId, other.personId] }, () => toast(words.saidDifferent))
  return (
    <Panel title={name} note={`${words.alike(signs.map((sign) => people.signs[sign]).join(', '))} ${words.found(showDay(foundOn))}.`}>
      <div className="stack">
        <SideBySide one={one} other={other} caption={words.caption(name)} />
        {different.problem && <ProblemNote problem={different.problem} />}
        <div className="line no-print">
          <Button variant="default" loading={different.busy} aria-label={words.differentOf(name)} onClick={say}>{words.different}</Button>
          <Button aria-label={words.mergeOf(name)} onClick={() => setMerging(true)}>{words.merge}</Button>
        </div>
      </div>
      {merging && <MergeDialog ids={[one.personId, other.personId]} close={() => setMerging(false)} />}
    </Panel>
  )
}

function SideBySide({ one, other, caption }: { one: PairSide; other: PairSide; caption: string }) {
  const words = useWords(vi, en)
  const people = useWords(peopleVi, peopleEn)
  const rows: { field: string; of: (side: PairSide) => string }[] = [
    { field: people.fields.birth, of: ({ birth }) => (birth ? birthText(birth) : '') }, { field: people.fields.sex, of: ({ sex }) => people.sexes[sex] }, { field: people.fields.hamlet, of: ({ hamlet }) => hamlet ?? '' },
    { field: words.commune, of: ({ area }) => area }, { field: people.fields.phone, of: ({ phone }) => showPhone(phone ?? '') }, { field: words.club, of: ({ club }) => club ?? '' },
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.pair}>
        <caption className="unseen">{caption}</caption>
        <thead><tr><th scope="col">{words.duplicates.field}</th><th scope="col"><PersonLink {...one} /></th><th scope="col"><PersonLink {...other} /></th></tr></thead>
        <tbody>
          {rows.map(({ field, of }) => (
            <tr key={field} data-differs={of(one) !== of(other) || undefined}>
              <th scope="row">{field}{of(one) !== of(other) && <span className="unseen"> ({words.duplicates.differs})</span>}</th>
              <td>{of(one) || words.unknown}</td>
              <td>{of(other) || words.unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
