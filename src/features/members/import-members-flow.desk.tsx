/** Ba bước: chọn tệp → xem trước, chọn → đã nhập, hoàn tác được. Nothing is written before the last button. */
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { Problem, post } from '#client/api.ts'
import { showDay } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { useSession, useWrite } from '#client/session.tsx'
import { Loading, ProblemNote } from '#client/states.tsx'
import { Steps } from '#client/steps.tsx'
import { ChangedCells } from './import-members-changes.desk.tsx'
import { ChooseFile } from './import-members-choose.desk.tsx'
import { DoneImport, EarlierImports } from './import-members-done.desk.tsx'
import { FaultyCells } from './import-members-faults.desk.tsx'
import { FiguresAfter } from './import-members-figures.desk.tsx'
import { FreshRows } from './import-members-fresh.desk.tsx'
import { type Given, IMPORT_READS, pathOf, rowsText, type Target } from './import-members-given.desk.tsx'
import { UnknownHeads } from './import-members-heads.desk.tsx'
import { RestOfFile } from './import-members-rest.desk.tsx'
import styles from './import-members.module.css'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'
import type { Choices } from './member-import-compare.ts'
import type { ImportDone, PreviewView } from './member-import-view.ts'

export function ImportFlow({ target }: { target: Target }) {
  const words = useWords(importVi, importEn)
  const { today } = useSession()
  const [joinedOn, setJoinedOn] = useState(today)
  const [enteredFor, setEnteredFor] = useState('')
  const [given, setGiven] = useState<Given | null>(null)
  const [preview, setPreview] = useState<PreviewView | null>(null)
  const [done, setDone] = useState<ImportDone | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const latest = useRef(0)
  const look = async (next: Given) => {
    latest.current += 1
    const turn = latest.current
    setGiven(next)
    setBusy(true)
    setProblem(null)
    try {
      const answer = await post<PreviewView>(pathOf(target, 'members/read-file'), next)
      if (turn === latest.current) setPreview(answer)
    } catch (reason) {
      if (turn === latest.current) setProblem(reason instanceof Problem ? reason : new Problem(0, 'client/no-answer'))
    } finally {
      if (turn === latest.current) setBusy(false)
    }
  }
  const startAgain = () => {
    latest.current += 1
    setGiven(null)
    setPreview(null)
    setDone(null)
    setProblem(null)
    setBusy(false)
  }
  const step = done ? 2 : preview ? 1 : 0
  return (
    <>
      <Steps steps={words.steps} at={step} />
      {!preview && !done && (
        <ChooseFile
          target={target} joinedOn={joinedOn} setJoinedOn={setJoinedOn} enteredFor={enteredFor} setEnteredFor={setEnteredFor} busy={busy} problem={problem} fail={setProblem}
          open={(file) => void look({ file, headings: {}, corrections: {}, choices: {}, leaveOut: [], joinedOn: joinedOn || null })}
        />
      )}
      {given && preview && !done && (
        <>
          <p className="soft">{words.leadRead(given.file.name, showDay(preview.downloadedOn))} {(target.paperOnly || enteredFor.trim() !== '') && words.paperOnly}</p>
          <Look target={target} given={given} preview={preview} look={(next) => void look(next)} />
          {busy && <Loading />}
          {problem && <ProblemNote problem={problem} />}
          <Foot target={target} given={given} preview={preview} enteredFor={enteredFor} busy={busy} drop={startAgain} done={setDone} lookAgain={() => void look(given)} />
        </>
      )}
      {done && <DoneImport target={target} done={done} again={startAgain} />}
      {(!preview || done) && <EarlierImports target={target} />}
    </>
  )
}

type LookProps = { readonly target: Target; readonly given: Given; readonly preview: PreviewView; readonly look: (next: Given) => void }

function Look({ target, given, preview, look }: LookProps) {
  const asked = preview.missing.length > 0 || preview.headings.some(({ field }) => field === null)
  return (
    <>
      {!preview.missing.includes('fullName') && <Counts preview={preview} />}
      {asked && <UnknownHeads key={preview.seen} preview={preview} given={given} look={look} />}
      <FaultyCells target={target} given={given} preview={preview} look={look} />
      <ChangedCells preview={preview} choices={given.choices} choose={(choices) => look({ ...given, choices })} />
      <div className={styles.beside}>
        <FreshRows preview={preview} leaveOut={given.leaveOut} change={(leaveOut) => look({ ...given, leaveOut })} />
        <FiguresAfter preview={preview} />
      </div>
      <RestOfFile preview={preview} />
    </>
  )
}

function Counts({ preview: { counts } }: { preview: PreviewView }) {
  const words = useWords(importVi, importEn).counts
  const shown = [
    { count: counts.new, text: words.new, tone: undefined }, { count: counts.changed, text: `${words.changed}${counts.toChoose > 0 ? words.toChoose(counts.toChoose) : ''}`, tone: counts.changed > 0 ? 'warn' : undefined },
    { count: counts.faulty, text: words.faulty, tone: counts.faulty > 0 ? 'danger' : undefined }, { count: counts.rows, text: `${words.rows}${counts.same + counts.left > 0 ? words.same(counts.same + counts.left) : ''}`, tone: undefined },
  ] as const
  return <ul className={styles.counts}>{shown.map(({ count, text, tone }) => <li key={text} data-tone-text={tone}><b>{count}</b><span>{text}</span></li>)}</ul>
}

type FootProps = { readonly target: Target; readonly given: Given; readonly preview: PreviewView; readonly enteredFor: string; readonly busy: boolean; readonly drop: () => void; readonly done: (answer: ImportDone) => void; readonly lookAgain: () => void }
type Body = Given & { readonly clubId: string | null; readonly areaId: string | null; readonly enteredFor: string | null; readonly skipFaulty: boolean; readonly seen: string }

/** What the button will do, in figures; how many are still in the way. */
function Foot({ target, given, preview, enteredFor, busy, drop, done, lookAgain }: FootProps) {
  const words = useWords(importVi, importEn).foot
  const [skipFaulty, skip] = useState(false)
  const write = useWrite<Body, ImportDone>('/api/members/import', IMPORT_READS)
  const { counts } = preview
  const left = new Set(given.leaveOut)
  const fresh = preview.fresh.filter(({ row }) => !left.has(row)).length
  const willWrite = (row: number, field: keyof Choices[string], will: string): boolean => (given.choices[row]?.[field] ?? will) === 'file'
  const changed = new Set(preview.changes.filter(({ row, field, will }) => !left.has(row) && willWrite(row, field, will) && !preview.fresh.some((each) => each.row === row)).map(({ row }) => row)).size
  const open = preview.changes.filter(({ row, field, will }) => !left.has(row) && will === 'choose' && !given.choices[row]?.[field]).length
  const faultyRows = [...new Set(preview.faults.map(({ row }) => row))]
  const nothing = fresh + changed === 0 && open === 0
  const send = () =>
    write.send({ ...given, clubId: target.kind === 'club' ? target.id : null, areaId: target.kind === 'area' ? target.id : null, enteredFor: enteredFor.trim() || null, skipFaulty, seen: preview.seen }, (answer) => {
      window.scrollTo({ top: 0 })
      done(answer)
    })
  return (
    <div className={`${styles.foot} no-print`}>
      {write.problem && <ProblemNote problem={write.problem} {...(write.problem.refused === 'members/list-changed-meanwhile' ? { retry: () => { write.forget(); lookAgain() } } : {})} />}
      <div className={styles.footLine}>
        <div className={styles.footWords}>
          <p><b>{words.nothing}</b> {words.undoable} {faultyRows.length > 0 && skipFaulty && words.staying(rowsText(faultyRows))}</p>
          {open > 0 && <p>{words.openChoices(open)}</p>}
          {nothing && counts.rows > 0 && counts.faulty === 0 && <p>{words.same}</p>}
          {counts.faulty > 0 && <label className={styles.skip}><input type="checkbox" checked={skipFaulty} onChange={(event) => skip(event.currentTarget.checked)} /> {words.skip(counts.faulty)}</label>}
        </div>
        <div className={styles.footActs}>
          <Button variant="default" onClick={drop}>{words.drop}</Button>
          <Button loading={write.busy} disabled={busy || nothing || open > 0 || (counts.faulty > 0 && !skipFaulty)} onClick={send}>{words.import(fresh, changed)}</Button>
        </div>
      </div>
    </div>
  )
}
