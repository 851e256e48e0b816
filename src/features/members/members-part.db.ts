/** What people typed about one another in the registers of members and clubs; what is kept by id is in `person-file.db.ts`. */
import { sql } from 'kysely'
import type { PersonPart } from './person-part.db.ts'
import { placesNamed } from './person-section.ts'
import { anyOf, findTyped, forgetTyped, NEVER, placeOf, type TypedTexts } from './typed-name.db.ts'

const ofClubs = { from: (table: string) => sql`${sql.table(table)} t join club c on c.id = t.club_id`, club: sql`c.name` }
const inClubs: TypedTexts['within'] = ({ clubs }) => anyOf('t.club_id', clubs)
const nobody = () => NEVER
/** People of the same household and of these clubs. */
const ofPeopleAbout: TypedTexts['within'] = ({ clubs, household }) =>
  sql`p.root_id in (select root_id from person where ${anyOf('id', household)} union select r.root_id from person r join membership m on m.person_id = r.id where ${anyOf('m.club_id', clubs)})`
const ofOthers: TypedTexts['within'] = (subject) => sql`not ${anyOf('p.id', subject.records)} and ${ofPeopleAbout(subject)}`
const OTHERS = { within: ofOthers, own: nobody, near: ({ household }: { household: readonly string[] }) => anyOf('p.id', household), day: sql`null::date`, club: sql`null::text` }

const TEXTS: readonly TypedTexts[] = [
  { table: 'membership', key: ['id'], names: ['entered_for', 'leave_note', 'void_reason'], emptied: ['leave_note'], from: ofClubs.from('membership'), within: inClubs, own: ({ records }) => anyOf('t.person_id', records), day: sql`t.joined_on`, club: ofClubs.club, what: 'Ghi chú ở danh sách thành viên' },
  {
    table: 'consent', key: ['id'], names: ['witness'], from: sql`consent t join person p on p.id = t.person_id`, within: ofOthers, own: nobody, near: ({ household }) => anyOf('p.id', household), day: sql`t.day`, club: sql`null::text`, what: 'Chứng kiến người khác trả lời về dữ liệu cá nhân',
  },
  { table: 'privacy_request', key: ['id'], names: ['channel', 'reason'], from: sql`privacy_request t join person p on p.id = t.person_id`, within: ofPeopleAbout, own: ({ records }) => anyOf('t.person_id', records), day: sql`t.received_on`, club: sql`null::text`, what: 'Yêu cầu về dữ liệu cá nhân' },
  { table: 'person', key: ['id'], names: ['guardian', 'phone_owner', 'note'], from: sql`person t join person p on p.id = t.id`, ...OTHERS, what: 'Người đại diện, người giữ điện thoại hoặc ghi chú của một người khác' },
  { table: 'club_event', key: ['id'], names: ['issuer', 'reason', 'void_reason'], from: ofClubs.from('club_event'), within: inClubs, own: nobody, day: sql`t.day`, club: ofClubs.club, what: 'Việc của câu lạc bộ' },
  { table: 'board_term', key: ['id'], names: ['decision', 'ended_reason'], from: ofClubs.from('board_term'), within: inClubs, own: ({ records }) => anyOf('t.person_id', records), day: sql`t.from_day`, club: ofClubs.club, what: 'Ban Chủ nhiệm' },
  { table: 'club_file', key: ['id'], names: ['title'], from: ofClubs.from('club_file'), within: inClubs, own: nobody, day: sql`t.day`, club: ofClubs.club, what: 'Tên giấy tờ trong hồ sơ câu lạc bộ' },
  { table: 'club_upkeep', key: ['club_id', 'month'], names: ['evidence'], from: ofClubs.from('club_upkeep'), within: inClubs, own: nobody, day: sql`t.month`, club: ofClubs.club, what: 'Minh chứng duy trì hoạt động' },
  { table: 'candidate_place', key: ['id'], names: ['note'], from: ofClubs.from('candidate_place'), within: inClubs, own: nobody, day: sql`null::date`, club: ofClubs.club, what: 'Ghi chú về địa bàn dự kiến' },
]
/** Earlier versions of other people's records say the same as the records. */
const VERSIONS: TypedTexts = { table: 'person_version', key: ['person_id', 'version'], names: ['data'], from: sql`person_version t join person p on p.id = t.person_id`, ...OTHERS, what: '' }

export const membersPart: PersonPart = {
  name: 'members',
  read: async (tx, subject) => [placesNamed('NƠI KHÁC CÓ GHI TÊN: HỒ SƠ THÀNH VIÊN, CÂU LẠC BỘ', (await findTyped(tx, subject, TEXTS)).filter(({ isOwn }) => !isOwn).map(placeOf))],
  mayGo: async () => null,
  forget: (tx, subject) => forgetTyped(tx, subject, [...TEXTS, VERSIONS]),
}
