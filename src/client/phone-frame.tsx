import { type ReactNode, useSyncExternalStore } from 'react'
import { en } from './en.ts'
import { showDay } from './format.ts'
import { Icon, type IconName } from './icons.tsx'
import { useWords } from './language.ts'
import styles from './phone-frame.module.css'
import { PhoneLink } from './phone-link.tsx'
import { goBack } from './phone-router.ts'
import { useSession } from './signed-in.ts'
import { vi } from './vi.ts'
import { useWindowTitle } from './window-title.ts'

/** The address of the page's own content, which a new page hands the keyboard to. */
export const CONTENT = 'noi-dung'

type PhoneFrameProps = {
  readonly title: string
  /** The page above; absent on the home page only. */
  readonly back?: string | undefined
  readonly children: ReactNode
  /** `<Dock>` with the one main button. */
  readonly dock?: ReactNode
}

/** Every page of the phone: the way back in words, the title, one line on how things stand, the content, the dock. */
export function PhoneFrame({ title, back, children, dock }: PhoneFrameProps) {
  const words = useWords(vi, en)
  useWindowTitle(title)
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <div className={styles.title}>
          {back !== undefined && (
            <PhoneLink to={back} follow={() => goBack(back)} className={styles.back}>
              <Icon name="left" size={22} />
              {words.phone.back}
            </PhoneLink>
          )}
          <h1>{title}</h1>
        </div>
        <StatusLine />
      </header>
      <main id={CONTENT} className={styles.main} tabIndex={-1}>{children}</main>
      {dock}
    </div>
  )
}

/** No network is a state like others, never an alarm. In the trial copy the day of its data stands here. */
function StatusLine() {
  const words = useWords(vi, en).phone
  const { sample, today } = useSession()
  const online = useOnline()
  return (
    <>
      {!online && <Line icon="offline">{words.offline}</Line>}
      {sample && <Line icon="calendar">{words.sample(showDay(today))}</Line>}
    </>
  )
}

const Line = ({ icon, children }: { icon: IconName; children: ReactNode }) => (
  <p className={styles.line}>
    <Icon name={icon} size={22} />
    <span>{children}</span>
  </p>
)

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)

type PhoneDoorProps = { readonly title: string; readonly lead?: string; readonly sample?: boolean; readonly children?: ReactNode }

/** What stands before the first page: signing in, the first password, a sentence for whoever has nothing to do here. */
export function PhoneDoor({ title, lead, sample, children }: PhoneDoorProps) {
  const words = useWords(vi, en)
  useWindowTitle(title)
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <p className={styles.name}>{words.phone.name}</p>
        {sample && <Line icon="eye">{words.phone.sampleOnly}</Line>}
      </header>
      <div className={styles.brocade} aria-hidden="true" />
      <main id={CONTENT} className={`${styles.main} pad`} tabIndex={-1}>
        <div className={styles.lead}>
          <h1>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        {children}
      </main>
    </div>
  )
}
