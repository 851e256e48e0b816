import type { Day } from '#kernel/day.ts'
import type { Tx } from '#server/database.ts'
import { type Consent, FORMS, PURPOSES, WORDING } from './consent.ts'
import { deadlines, type PrivacyRequest, type RequestKind } from './privacy-request.ts'
import type { By } from './person.db.ts'

declare module '#server/database.ts' {
  interface Tables {
    consent: { id: string; person_id: string; purpose: string; given: boolean; day: string; form: string; witness: string | null; wording: string; taken_by: string | null; made_at: string }
    privacy_request: {
      id: string; person_id: string; kind: string; received_on: string; answer_by: string; finish_by: string; channel: string; done_on: string | null; outcome: string | null; reason: string | null; made_by: string | null; made_at: string
    }
  }
}

export async function insertConsent(tx: Tx, id: string, personId: string, given: Omit<Consent, 'wording'>, by: By): Promise<void> {
  await tx
    .insertInto('consent')
    .values({ id, person_id: personId, purpose: given.purpose, given: given.given, day: given.day, form: given.form, witness: given.witness, wording: WORDING, taken_by: by.accountId, made_at: by.at })
    .execute()
}

/** Every answer, oldest first. */
/** The person's record and every one merged into it: what was asked of either was asked of the person. */
const recordsOf = (tx: Tx, personId: string) => tx.selectFrom('person').select('id').where('root_id', '=', personId)

export async function readConsents(tx: Tx, personId: string): Promise<Consent[]> {
  const rows = await tx.selectFrom('consent').selectAll().where('person_id', 'in', recordsOf(tx, personId)).orderBy('day').orderBy('made_at').orderBy('id').execute()
  return rows.map((row) => ({
    purpose: PURPOSES.find((each) => each === row.purpose)!, given: row.given, day: row.day as Day, form: FORMS.find((each) => each === row.form)!, witness: row.witness, wording: row.wording,
  }))
}

export async function insertPrivacyRequest(tx: Tx, id: string, personId: string, given: { kind: RequestKind; receivedOn: Day; channel: string }, by: By): Promise<void> {
  const { answerBy, finishBy } = deadlines(given.kind, given.receivedOn)
  await tx
    .insertInto('privacy_request')
    .values({
      id, person_id: personId, kind: given.kind, received_on: given.receivedOn, answer_by: answerBy, finish_by: finishBy, channel: given.channel, done_on: null, outcome: null, reason: null, made_by: by.accountId, made_at: by.at,
    })
    .execute()
}

export async function closePrivacyRequest(tx: Tx, id: string, given: { doneOn: Day; outcome: 'done' | 'refused'; reason: string | null }): Promise<void> {
  await tx.updateTable('privacy_request').set({ done_on: given.doneOn, outcome: given.outcome, reason: given.reason }).where('id', '=', id).execute()
}

export async function readPrivacyRequests(tx: Tx, personId: string): Promise<PrivacyRequest[]> {
  const rows = await tx.selectFrom('privacy_request').selectAll().where('person_id', 'in', recordsOf(tx, personId)).orderBy('received_on').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id, kind: row.kind as RequestKind, receivedOn: row.received_on as Day, answerBy: row.answer_by as Day, finishBy: row.finish_by as Day, channel: row.channel, doneOn: row.done_on as Day | null,
    outcome: row.outcome as 'done' | 'refused' | null, reason: row.reason,
  }))
}
