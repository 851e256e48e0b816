import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Problem } from '#client/api.ts'
import { Icon } from '#client/icons.tsx'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { ProblemNote } from '#client/states.tsx'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { type Given, pathOf, type Target } from './import-members-given.desk.tsx'
import styles from './import-members.module.css'
import { importEn } from './import-words.en.ts'
import { importVi } from './import-words.vi.ts'
import type { PreviewView } from './member-import-view.ts'
import type { Field } from './member-sheet.ts'
import { cellSentence } from './member-sheet-fault.ts'

type Fault = PreviewView['faults'][number]
type FaultsProps = { readonly target: Target; readonly given: Given; readonly preview: PreviewView; readonly look: (next: Given) => void }

const AT_ONCE = 20
/** What another text in the cell would not settle: the row itself has to go, or be written elsewhere. */
const OF_ROW = new Set(['members/twice-in-file', 'members/unknown-id', 'members/not-of-this-club', 'members/left-meanwhile', 'members/which-person'])

/** Ô chưa nhập được: where, whose, why, and a field to put it right; or the file with the cells marked. */
export function FaultyCells({ target, given, preview: { faults }, look }: FaultsProps) {
  const words = useWords(importVi, importEn)
  const own = words.faulty
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const [most, setMost] = useState(AT_ONCE)
  const nameOf = ({ row, field }: Fault): string => `${row} ${field}`
  const [only] = faults
  const check = () => {
    const corrections: Record<string, Partial<Record<Field, string>>> = { ...given.corrections }
    for (const fault of faults) {
      const text = texts[nameOf(fault)]
      if (text !== undefined && text !== fault.text) corrections[fault.row] = { ...corrections[fault.row], [fault.field]: text }
    }
    setTexts({})
    look({ ...given, corrections })
  }
  return (
    <>
      <Corrected given={given} look={look} />
      {only && (
        <Panel title={faults.length === 1 ? own.one(only.row, only.heading) : own.title(faults.length)} note={own.note} acts={<CorrectedCopy target={target} given={given} />} flush>
          <PlanTable caption={own.caption}>
            <thead><tr><th scope="col" data-as="number">{own.row}</th><th scope="col">{own.column}</th><th scope="col">{own.person}</th><th scope="col">{own.said}</th><th scope="col">{own.why}</th></tr></thead>
            <tbody>
              {faults.slice(0, most).map((fault) => (
                <tr key={`${nameOf(fault)} ${fault.code}`}>
                  <td data-as="number">{fault.row}</td>
                  <td><span className="soft">{fault.column}</span> {fault.heading}</td>
                  <td>{fault.name || <span className="soft">{own.noName}</span>}</td>
                  <td><span className={styles.faulty}>{fault.text || words.changes.empty}</span></td>
                  <td className={styles.why}>
                    <span>{cellSentence(words.faults, fault.code, fault.values)}</span>
                    {!OF_ROW.has(fault.code) && (
                      <TextInput size="sm" aria-label={own.fixOf(fault.row, words.fields[fault.field])} placeholder={own.fix} value={texts[nameOf(fault)] ?? fault.text} onChange={(event) => { const text = event.currentTarget.value; setTexts((before) => ({ ...before, [nameOf(fault)]: text })) }} onKeyDown={(event) => event.key === 'Enter' && check()} autoComplete="off" />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </PlanTable>
          <div className={styles.below}>
            {faults.length > most && <Button variant="default" onClick={() => setMost(most + 100)}>{own.more(faults.length - most)}</Button>}
            {faults.some(({ code }) => !OF_ROW.has(code)) && <Button variant="default" onClick={check}>{own.again}</Button>}
          </div>
        </Panel>
      )}
    </>
  )
}

/** What was put right here stands in no file, so it stays in sight. */
function Corrected({ given, look }: { given: Given; look: (next: Given) => void }) {
  const words = useWords(importVi, importEn)
  const fixed = Object.entries(given.corrections).flatMap(([row, fields]) => Object.entries(fields).map(([field, text]) => ({ row: Number(row), field: field as Field, text })))
  if (fixed.length === 0) return null
  const takeBack = (row: number, field: Field) => {
    const { [field]: _, ...rest } = given.corrections[row]!
    const { [row]: __, ...others } = given.corrections
    look({ ...given, corrections: Object.keys(rest).length > 0 ? { ...others, [row]: rest } : others })
  }
  return (
    <ul className={styles.fixed} aria-label={words.faulty.fixed}>
      {fixed.map(({ row, field, text }) => (
        <li key={`${row} ${field}`}>
          <Icon name="pencil" size={16} /> {words.faulty.fixed}: {words.faulty.one(row, words.fields[field])}: <b>{text || words.changes.empty}</b>
          <button type="button" className={styles.word} aria-label={words.faulty.unfixOf(row, words.fields[field])} onClick={() => takeBack(row, field)}>{words.faulty.unfix}</button>
        </li>
      ))}
    </ul>
  )
}

/** The file goes along and comes back marked; the server keeps none. */
function CorrectedCopy({ target, given }: { target: Target; given: Given }) {
  const words = useWords(importVi, importEn).faulty
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const fetchCopy = async () => {
    setBusy(true)
    setProblem(await saveCopy(pathOf(target, 'members/corrected.xlsx'), given))
    setBusy(false)
  }
  return (
    <>
      <Button variant="default" loading={busy} leftSection={<Icon name="download" size={18} />} onClick={() => void fetchCopy()}>{words.corrected}</Button>
      {problem && <ProblemNote problem={problem} />}
    </>
  )
}

async function saveCopy(path: string, given: Given): Promise<Problem | null> {
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(given), credentials: 'same-origin' }).catch(() => null)
  if (!answer) return new Problem(0, 'client/no-answer')
  if (!answer.ok) {
    const said = (await answer.json().catch(() => null)) as { refused?: string; because?: Problem['because'] } | null
    return new Problem(answer.status, said?.refused ?? 'server/unexpected', said?.because ?? {})
  }
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  const address = URL.createObjectURL(await answer.blob())
  Object.assign(document.createElement('a'), { href: address, download: name ? decodeURIComponent(name) : '' }).click()
  URL.revokeObjectURL(address)
  return null
}
