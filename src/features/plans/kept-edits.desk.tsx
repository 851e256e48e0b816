/** What is being typed, kept in this window until it is sent: a closed page, a lost network or another person's save loses none of it. */
import { useEffect, useMemo, useState } from 'react'
import { carryOver } from './carry-over.ts'
import { differenceOf, type PieceChange } from './document-difference.ts'
import { type Edited, editedOf, piecesOf } from './piece-editor.desk.tsx'
import type { PlanDocument } from './plan-document.ts'

function read<Kept>(name: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

function write(name: string, kept: unknown): void {
  try {
    if (kept === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(kept))
  } catch {
    // storage is full or closed: what is typed then lasts as long as the page
  }
}

/** The fields of a form that is not sent yet. */
export function useKept<Fields extends object>(name: string, start: Fields): { fields: Fields; change: (part: Partial<Fields>) => void; forget: () => void } {
  const [fields, setFields] = useState<Fields>(() => ({ ...start, ...read<Partial<Fields>>(name) }))
  const change = (part: Partial<Fields>) => {
    const next = { ...fields, ...part }
    setFields(next)
    write(name, next)
  }
  return { fields, change, forget: () => write(name, null) }
}

type Kept = { readonly version: string; readonly base: PlanDocument; readonly edited: readonly Edited[]; readonly clashes: readonly PieceChange[] }

export type Edits = {
  readonly edited: readonly Edited[]
  readonly setEdited: (change: (before: readonly Edited[]) => readonly Edited[]) => void
  readonly after: PlanDocument
  readonly changes: readonly PieceChange[]
  /** Whether this goes on from what was typed before, on the same text or carried onto a newer one. */
  readonly begun: 'anew' | 'kept' | 'carried'
  /** What was typed at places that another person changed meanwhile. */
  readonly clashes: readonly PieceChange[]
  readonly settle: () => void
  /** Back to the text as it stands. */
  readonly discard: () => void
  /** After sending: nothing is left to keep. */
  readonly forget: () => void
}

/** `version` tells one state of the text from another. */
export function useEdits(name: string, version: string, document: PlanDocument): Edits {
  const [{ begun, ...start }] = useState(() => begin(read<Kept>(name), version, document))
  const [edited, setEdited] = useState(start.edited)
  const [clashes, setClashes] = useState(start.clashes)
  const after = useMemo(() => ({ pieces: piecesOf(edited) }), [edited])
  const changes = useMemo(() => differenceOf(document, after), [document, after])
  const worthKeeping = changes.length > 0 || clashes.length > 0
  useEffect(() => {
    write(name, worthKeeping ? ({ version, base: document, edited, clashes } satisfies Kept) : null)
  }, [name, version, document, edited, clashes, worthKeeping])
  return {
    edited, setEdited, after, changes, begun, clashes,
    settle: () => setClashes([]),
    discard: () => {
      setEdited(editedOf(document.pieces))
      setClashes([])
    },
    forget: () => write(name, null),
  }
}

function begin(kept: Kept | null, version: string, document: PlanDocument): Pick<Edits, 'edited' | 'clashes' | 'begun'> {
  if (!kept) return { edited: editedOf(document.pieces), clashes: [], begun: 'anew' }
  if (kept.version === version) return { edited: kept.edited, clashes: kept.clashes, begun: 'kept' }
  const carried = carryOver(kept.base, { pieces: piecesOf(kept.edited) }, document)
  const clashes = [...kept.clashes, ...carried.clashes]
  const isAnyLeft = clashes.length > 0 || differenceOf(document, carried.document).length > 0
  return { edited: editedOf(carried.document.pieces), clashes, begun: isAnyLeft ? 'carried' : 'anew' }
}
