import { useWords } from '#client/language.ts'
import { PhoneButton } from '#client/phone-button.tsx'
import { PhoneNote } from '#client/phone-states.tsx'
import { dong, formatDong } from '#kernel/money.ts'
import { phoneEn } from './phone-words.en.ts'
import { phoneVi } from './phone-words.vi.ts'

type TenfoldProps = { readonly amount: number; readonly times: number; readonly usual: number; readonly right: () => void; readonly mend: () => void }

/** Có thừa một số 0 không: asked before anything is written; mending is the nearer answer. */
export function Tenfold({ amount, times, usual, right, mend }: TenfoldProps) {
  const words = useWords(phoneVi, phoneEn).record
  return (
    <>
      <div role="alert">
        <PhoneNote tone="warn">
          <p><strong>{words.tenfold(formatDong(dong(amount)), times, formatDong(dong(usual)))}</strong></p>
          <p>{words.tenfoldAsk} {words.notYet}</p>
        </PhoneNote>
      </div>
      <PhoneButton icon="pencil" press={mend}>{words.mend}</PhoneButton>
      <PhoneButton kind="plain" press={right}>{words.right}</PhoneButton>
    </>
  )
}
