import { useState } from 'react'
import { post, type Problem } from './api.ts'
import { en } from './en.ts'
import { type Language, setLanguage, useLanguage, useWords } from './language.ts'
import { PhoneButton } from './phone-button.tsx'
import { startAnew } from './phone-data.ts'
import { PhoneDialog } from './phone-dialog.tsx'
import { PhoneRadio } from './phone-field.tsx'
import { PhoneFrame } from './phone-frame.tsx'
import { go, PHONE_HOME } from './phone-router.ts'
import { PhoneProblem } from './phone-states.tsx'
import { useSession } from './signed-in.ts'
import { setTextSize, TEXT_SIZES, useTextSize } from './text-size.ts'
import { vi } from './vi.ts'

const LANGUAGES = [{ value: 'vi', label: 'Tiếng Việt' }, { value: 'en', label: 'English' }] as const satisfies readonly { value: Language; label: string }[]

/** Cài đặt: how the pages look on this phone, and signing out. */
export default function PhoneSettings() {
  const words = useWords(vi, en).phone
  const { roles } = useSession()
  const [leaving, setLeaving] = useState(false)
  return (
    <PhoneFrame title={words.settings.title} back={PHONE_HOME}>
      <div className="pad">
        <PhoneRadio
          label={words.settings.text} hint={words.settings.textHint} value={useTextSize()} change={setTextSize} mark="text"
          choices={TEXT_SIZES.map((size) => ({ value: size, label: words.settings.sizes[size] }))}
        />
        <PhoneRadio label={words.settings.language} value={useLanguage()} change={setLanguage} choices={LANGUAGES} />
        {roles.some(({ clubId }) => clubId === null) && <PhoneButton kind="plain" href="/">{words.officials}</PhoneButton>}
        <PhoneButton kind="plain" icon="leave" press={() => setLeaving(true)}>{words.settings.leave}</PhoneButton>
        {leaving && <Leave close={() => setLeaving(false)} />}
      </div>
    </PhoneFrame>
  )
}

function Leave({ close }: { close: () => void }) {
  const words = useWords(vi, en).phone.settings
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const leave = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await post('/api/session/end', {})
      go(PHONE_HOME, { replace: true })
      await startAnew()
    } catch (fault) {
      setProblem(fault as Problem)
      setBusy(false)
    }
  }
  return (
    <PhoneDialog title={words.leaveTitle} verb={words.leave} busy={busy} confirm={() => void leave()} close={close}>
      <p>{words.leaveMeaning}</p>
      {problem && <PhoneProblem problem={problem} />}
    </PhoneDialog>
  )
}
