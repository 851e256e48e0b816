/** `ledger`: the proof of every club's books, and a club's journal in plain text for another program to check. */
import { readEntries } from '#features/ledger/ledger.db.ts'
import { proveLedger } from '#features/ledger/ledger-proof.db.ts'
import { plainTextJournal } from '#features/ledger/plain-text.ts'
import { findClub } from '#features/clubs/club.db.ts'
import { refuse } from '#kernel/refusal.ts'
import { Refused } from '#server/accept.ts'
import { proveAudit } from '#server/audit.ts'
import { option, secretGiven, withEngine } from './cli-data.ts'

export async function ledgerProve(): Promise<number> {
  const proof = await withEngine(async ({ db }) => ({ ...(await proveLedger(db)), audit: await proveAudit(db, secretGiven()) }))
  const ok = proof.faults.length === 0 && proof.audit.length === 0
  console.log(JSON.stringify({ ok, ...proof }, null, 2))
  return ok ? 0 : 1
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function ledgerExport(given: readonly string[]): Promise<number> {
  const clubId = option(given, '--club') ?? ''
  const journal = await withEngine(async ({ db }) => {
    if (!UUID.test(clubId) || !(await findClub(db, clubId))) throw new Refused(refuse('cli/no-such-club', { club: clubId }))
    return plainTextJournal(await readEntries(db, { clubId }))
  })
  process.stdout.write(journal)
  return 0
}
