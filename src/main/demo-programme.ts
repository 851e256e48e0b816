/** The programme of 2018 put in through the same requests that people send. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { referenceAgencyId } from '#features/agencies/agency-reference.db.ts'
import { projectFolder } from '#server/project-folder.ts'
import { DEMO_PASSWORD, demoPeople } from './demo-people.ts'

type Related = { kind: 'decision' | 'project' | 'implementing-plan'; number: string; day: string; title: string; agency?: string }

/** Answers the id of the plan of 2018. */
export async function putInProgramme(app: FastifyInstance): Promise<string> {
  const specialist = demoPeople().find((person) => person.role === 'province-specialist')!
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload: { phone: specialist.phone, password: DEMO_PASSWORD } })
  const cookie = [entered.headers['set-cookie']].flat().map((each) => String(each).split(';')[0]).join('; ')
  async function post(url: string, payload: object): Promise<string> {
    const done = await app.inject({ method: 'POST', url, headers: { cookie }, payload: { id: randomUUID(), ...payload } })
    if (done.statusCode !== 201) throw new Error(`${url}: ${done.statusCode} ${done.body}`)
    return done.json().planId
  }
  const related = JSON.parse(readFileSync(new URL('db/demo/related-documents.json', projectFolder), 'utf8')) as { above: Related[]; below: Related[] }
  let parentId: string | undefined
  for (const each of related.above) parentId = await post('/api/plans/related', { ...each, parentId })
  const file = readFileSync(new URL('db/demo/ke-hoach-184-kh-ubnd-2018.txt', projectFolder))
  const planId = await post('/api/plans', {
    file: { name: 'ke-hoach-184-kh-ubnd-2018.txt', content: file.toString('base64') }, published: true, parentId,
    // What the published text does not carry and a person knows.
    answers: { issuer: 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI', place: 'Lào Cai' },
  })
  for (const { agency, ...each } of related.below) await post('/api/plans/related', { ...each, parentId: planId, agencyId: referenceAgencyId(agency!) })
  return planId
}
