/** In phiếu: the voucher of one entry, as a word in a table's row or as a button on its page. */
import { FileButton } from '#client/file-button.tsx'
import { useWords } from '#client/language.ts'
import { en } from './paper-words.en.ts'
import { vi } from './paper-words.vi.ts'

type VoucherPapersProps = { readonly entryId: string; /** "PT 17/2018" */ readonly number: string; readonly small?: boolean }

export function VoucherPapers({ entryId, number, small }: VoucherPapersProps) {
  const words = useWords(vi, en)
  return <FileButton path={`/api/ledger/entries/${entryId}/paper`} label={words.takeVoucher(number)} {...(small && { small })}>{words.voucher}</FileButton>
}
