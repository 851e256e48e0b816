/** Các khoản vay từ trước: a line each; a loan is filled in and changed in a dialog. */
import { Button } from '@mantine/core'
import { showDay, showNumber } from '#client/format.ts'
import { useWords } from '#client/language.ts'
import { Panel } from '#client/page.tsx'
import { useGet } from '#client/session.tsx'
import { useScope } from '#client/url-state.ts'
import type { MembersView } from '#features/members/member-view.ts'
import { PlanTable } from '#features/plans/plan-table.desk.tsx'
import { EMPTY_LOAN, type OldLoanForm, type OpeningForm, principalLeft, sumsOf } from './opening-form.ts'
import { en } from './opening-words.en.ts'
import { vi } from './opening-words.vi.ts'
import styles from './opening.module.css'

type LoansProps = { readonly clubId: string; readonly form: OpeningForm; readonly change: (part: Partial<OpeningForm>) => void; readonly edit: (loan: OldLoanForm) => void }

/** What was on the sheet under the loan's id is replaced; a new one comes last. */
export const withLoan = (loans: readonly OldLoanForm[], loan: OldLoanForm): readonly OldLoanForm[] => (loans.some(({ loanId }) => loanId === loan.loanId) ? loans.map((each) => (each.loanId === loan.loanId ? loan : each)) : [...loans, loan])

export function OpeningLoans({ clubId, form, change, edit }: LoansProps) {
  const words = useWords(vi, en)
  const { day } = useScope()
  const { loans } = form
  const { data } = useGet<MembersView>(`/api/clubs/${clubId}/members`, { on: form.on || day, former: '1' })
  const nameOf = (personId: string): string => data?.members.find((each) => each.personId === personId)?.fullName ?? ''
  // A club lends on the same terms: those of the loan before are a start.
  const last = loans.at(-1)
  const fresh = (): OldLoanForm => ({ ...EMPTY_LOAN, ...(last && { months: last.months, rate: last.rate, method: last.method }), loanId: crypto.randomUUID() })
  return (
    <Panel title={words.loans} note={words.loansNote} acts={<Button variant="default" onClick={() => edit(fresh())}>{words.addLoan}</Button>} flush={loans.length > 0}>
      {loans.length === 0 ? <p className="soft">{words.noLoans}</p> : <Rows form={form} nameOf={nameOf} edit={edit} remove={(loan) => change({ loans: loans.filter(({ loanId }) => loanId !== loan.loanId) })} />}
    </Panel>
  )
}

type RowsProps = { readonly form: OpeningForm; readonly nameOf: (personId: string) => string; readonly edit: (loan: OldLoanForm) => void; readonly remove: (loan: OldLoanForm) => void }

function Rows({ form, nameOf, edit, remove }: RowsProps) {
  const words = useWords(vi, en)
  return (
    <PlanTable caption={words.loans}>
      <thead>
        <tr>
          <th scope="col">{words.borrower}</th>
          <th scope="col">{words.lentOn}</th>
          {[words.lent, words.left, words.instalments].map((head) => <th key={head} scope="col" data-as="number">{head}</th>)}
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {form.loans.map((loan) => (
          <tr key={loan.loanId}>
            <th scope="row">{nameOf(loan.personId)}</th>
            <td className="unbroken">{showDay(loan.lentOn)}</td>
            <td data-as="number">{showNumber(loan.amount ?? 0)}</td>
            <td data-as="number">{showNumber(principalLeft(loan))}</td>
            <td data-as="number">{loan.left.length === 0 ? words.repaid : loan.left.length}</td>
            <td>
              <span className={styles.pair}>
                <Button size="compact-md" variant="default" aria-label={words.editOf(nameOf(loan.personId))} onClick={() => edit(loan)}>{words.editLoan}</Button>
                <Button size="compact-md" variant="default" aria-label={words.removeOf(nameOf(loan.personId))} onClick={() => remove(loan)}>{words.remove}</Button>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>{words.sum}</th>
          <td data-as="number">{showNumber(sumsOf(form).lent)}</td>
          <td colSpan={2} />
        </tr>
      </tfoot>
    </PlanTable>
  )
}
