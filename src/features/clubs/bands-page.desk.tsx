/** Mức cơ cấu của chương trình: the bands by decision and day. Where no decision gives one, nothing is judged until somebody enters it. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Page, Panel } from '#client/page.tsx'
import { useGet, useSession } from '#client/session.tsx'
import { Loaded, Note } from '#client/states.tsx'
import { useScope } from '#client/url-state.ts'
import { normsOn } from '#features/plans/programme-norms.ts'
import type { Day } from '#kernel/day.ts'
import { BandDialog, BandsTable, type BandShown } from './bands-table.desk.tsx'
import { en } from './en.ts'
import { vi } from './vi.ts'

type Answer = { readonly on: string; readonly inForce: readonly BandShown[]; readonly entered: readonly BandShown[] }

export default function BandsPage() {
  const words = useWords(vi, en).bands
  const { day } = useScope()
  const { roles } = useSession()
  const [entering, enter] = useState(false)
  const bands = useGet<Answer>('/api/bands', { on: day })
  // Others set the bands of single clubs; those of the programme are the province's.
  const runsIt = roles.some(({ role }) => role === 'province-specialist')
  return (
    <Page title={words.title} lead={words.lead(showDay(day))} crumbs={[{ text: words.crumb, to: '/cau-lac-bo' }, { text: words.title }]} acts={runsIt && <Button onClick={() => enter(true)}>{words.enter}</Button>}>
      <Loaded from={bands}>{(answer) => <Bands answer={answer} />}</Loaded>
      {entering && <BandDialog clubId={null} close={() => enter(false)} />}
    </Page>
  )
}

function Bands({ answer: { on, inForce, entered } }: { answer: Answer }) {
  const words = useWords(vi, en).bands
  const decision = normsOn(on as Day)?.decision.number
  return (
    <>
      {inForce.length === 0 ? (
        <Note tone="warn">{decision ? words.none(decision) : words.noneYet}</Note>
      ) : (
        <Panel title={words.inForce} note={words.advice} flush><BandsTable caption={words.caption} bands={inForce} /></Panel>
      )}
      <Panel title={words.entered} flush={entered.length > 0}>
        {entered.length === 0 ? <p className="soft">{inForce.length === 0 ? words.noneEnteredYet : words.noneEntered}</p> : <BandsTable caption={words.enteredCaption} bands={entered} />}
      </Panel>
    </>
  )
}
