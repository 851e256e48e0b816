import { Icon } from '#client/icons.tsx'
import { showDay } from '#client/format.ts'
import { useLanguage, useWords } from '#client/language.ts'
import { Dock, PhoneButton } from '#client/phone-button.tsx'
import { useMyClub } from '#client/phone-club.ts'
import { useGet } from '#client/phone-data.ts'
import { PhoneFrame } from '#client/phone-frame.tsx'
import { PhoneLink } from '#client/phone-link.tsx'
import { PHONE_HOME, usePhoneState } from '#client/phone-router.ts'
import { PhoneEmpty, PhoneLoaded, PhoneNote } from '#client/phone-states.tsx'
import { PhoneTabs } from '#client/phone-tabs.tsx'
import { useMay, useSession } from '#client/signed-in.ts'
import { amountInWords } from '#kernel/amount-in-words.ts'
import { addMonths, type Day } from '#kernel/day.ts'
import { dong, formatDong, formatWhole } from '#kernel/money.ts'
import { capital } from '#kernel/vietnamese.ts'
import type { Fund } from './account.ts'
import styles from './fund-book.phone.module.css'
import { fundsEn, fundsVi } from './fund-words.ts'
import { LastHandover } from './last-handover.phone.tsx'
import type { BookView, LedgerView } from './ledger-view.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

/** How far back the book begins, in months; more only when somebody asks: each reading that names borrowers is logged. */
const RECENT = 2

/** Sổ quỹ: the paper book's lines, the latest first: ngày, nội dung, thu, chi, tồn. */
export default function PhoneFundBook() {
  const words = useWords(phoneVi, phoneEn).book
  const names = useWords(fundsVi, fundsEn)
  const club = useMyClub()
  const mayRecord = useMay('money', 'record')
  const [{ quy }, set] = usePhoneState({ quy: 'income' })
  const ledger = useGet<LedgerView>(`/api/clubs/${club.id}/ledger`)
  return (
    <PhoneFrame title={words.title} back={PHONE_HOME} dock={mayRecord && <Dock><PhoneButton icon="pencil" to="/clb/thu-chi">{words.record}</PhoneButton></Dock>}>
      <PhoneLoaded from={ledger}>
        {(view) => {
          const fund = view.funds.find((each) => each.fund === quy) ?? view.funds[0]!
          return (
            <>
              {view.funds.length > 1 && <PhoneTabs label={words.funds} value={fund.fund} change={(next) => set({ quy: next })} choices={view.funds.map((each) => ({ value: each.fund, label: names.funds[each.fund] }))} />}
              <Balance view={view} fund={fund} />
              <Book key={fund.fund} fund={fund.fund} closedUntil={view.closedUntil} />
            </>
          )
        }}
      </PhoneLoaded>
    </PhoneFrame>
  )
}

function Balance({ view, fund: { cash, bank } }: { view: LedgerView; fund: LedgerView['funds'][number] }) {
  const words = useWords(phoneVi, phoneEn)
  const language = useLanguage()
  const sum = dong(cash + bank)
  return (
    <div className={styles.balance}>
      <p className="soft">{words.book.now(showDay(view.on))}</p>
      <p className="large">{formatDong(sum)}</p>
      {language === 'vi' && <p className="soft">{capital(amountInWords(sum))}.</p>}
      <p className="soft">{bank === 0 ? words.allInBox : words.parts(formatDong(dong(cash)), formatDong(dong(bank)))}</p>
      {view.openMatters > 0 && <PhoneNote tone="warn">{words.book.matters(view.openMatters)}</PhoneNote>}
    </div>
  )
}

function Book({ fund, closedUntil }: { fund: Fund; closedUntil: string | null }) {
  const words = useWords(phoneVi, phoneEn).book
  const club = useMyClub()
  const { today } = useSession()
  const mayRecord = useMay('money', 'record')
  const [{ truoc }, set] = usePhoneState({ truoc: '' })
  const from = truoc ? {} : { from: `${addMonths(today as Day, -RECENT).slice(0, 7)}-01` }
  const book = useGet<BookView>(`/api/clubs/${club.id}/ledger/book`, { fund, ...from })
  return (
    <>
      <PhoneLoaded from={book}>{(view) => (view.lines.length === 0 ? <div className="pad"><PhoneEmpty title={words.empty}>{words.emptyHint}</PhoneEmpty></div> : <Lines view={view} closedUntil={closedUntil} />)}</PhoneLoaded>
      <div className="pad">
        <PhoneButton kind="plain" press={() => set({ truoc: truoc ? '' : '1' })}>{truoc ? words.latest : words.earlier}</PhoneButton>
        {mayRecord && (
          <>
            <PhoneButton kind="plain" icon="checklist" to={`/clb/so-quy/kiem-ke?quy=${fund}`}>{words.count}</PhoneButton>
            <PhoneButton kind="plain" icon="lock" to="/clb/so-quy/khoa-so">{words.close}</PhoneButton>
          </>
        )}
        <LastHandover clubId={club.id} />
      </div>
    </>
  )
}

/** "PT 12/2018" → what a treasurer calls it is on the voucher's own page; here the number is enough. */
function Lines({ view, closedUntil }: { view: BookView; closedUntil: string | null }) {
  const words = useWords(phoneVi, phoneEn).book
  const lines = [...view.lines].reverse()
  const firstClosed = closedUntil === null ? -1 : lines.findIndex(({ day }) => day <= closedUntil)
  return (
    <>
      <p className={styles.columns} aria-hidden="true"><span>{words.in}</span><span>{words.out}</span><b>{words.left}</b></p>
      <ol className={styles.lines}>
        {lines.map((line, at) => (
          <li key={line.entryId}>
            {at === firstClosed && <p className={styles.closed}><Icon name="lock" size={22} /><span>{words.closedUntil(showDay(closedUntil))}</span></p>}
            <Line line={line} />
          </li>
        ))}
        {view.from !== null && <li className={styles.start}><span>{words.before(showDay(view.from))}</span><b>{formatWhole(view.before)}</b></li>}
      </ol>
    </>
  )
}

function Line({ line }: { line: BookView['lines'][number] }) {
  const words = useWords(phoneVi, phoneEn).book
  const remarks = [line.voucher, line.happenedOn && words.late(showDay(line.happenedOn)), line.reason, line.reversedBy && words.reversed, line.enteredFor && words.enteredFor].filter(Boolean)
  return (
    <PhoneLink to={`/clb/so-quy/${line.entryId}`} className={styles.line}>
      <span className={styles.what}><span className="soft">{showDay(line.day).slice(0, 5)}</span> {[line.who, line.memo].filter(Boolean).join(': ')}</span>
      <span className="soft">{remarks.join('. ')}</span>
      <span className={styles.sums}>
        <span className={styles.in}>{line.in !== 0 && <><span className="unseen">{words.in}: </span>{formatWhole(line.in)}</>}</span>
        <span>{line.out !== 0 && <><span className="unseen">{words.out}: </span>{formatWhole(line.out)}</>}</span>
        <b><span className="unseen">{words.left}: </span>{formatWhole(line.left)}</b>
      </span>
    </PhoneLink>
  )
}
