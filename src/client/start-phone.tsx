/** Puts the phone's pages and the session together. `main/phone.tsx` calls it with the list of pages. */
import './tokens.css'
import './phone.css'
import { type ComponentType, lazy, type ReactNode, type RefObject, StrictMode, Suspense, useLayoutEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { en } from './en.ts'
import { Guard } from './guard.tsx'
import { startLanguage, useLanguage, useWords } from './language.ts'
import { PhoneButton } from './phone-button.tsx'
import { clubsOf } from './phone-club.ts'
import { useGet } from './phone-data.ts'
import { CONTENT, PhoneDoor, PhoneFrame } from './phone-frame.tsx'
import { matchPath, ParamsProvider, pathAbove, PHONE_HOME, scrollKept, startRouter, usePath } from './phone-router.ts'
import { type Phone, PhoneProvider, type PhoneScreen } from './phone-screens.ts'
import { PhoneBroken, PhoneLoading, PhoneProblem, PhoneToasts } from './phone-states.tsx'
import { openTo } from './screens.ts'
import { SESSION, type Session, SessionProvider } from './signed-in.ts'
import { startTextSize } from './text-size.ts'
import { vi } from './vi.ts'

export function startPhone(phone: Phone): void {
  startLanguage()
  startTextSize()
  startRouter()
  const rooms = roomsOf(phone)
  // Fetched while the server is still asked who this is: one wait fewer on a weak network.
  const asked = phone.screens.find(({ path }) => matchPath(path, location.pathname))
  if (asked && 'load' in asked) asked.load().catch(() => undefined)
  createRoot(document.getElementById('phone')!).render(
    <StrictMode>
      <PhoneProvider value={phone}>
        <PhoneToasts />
        <Entrance rooms={rooms} />
      </PhoneProvider>
    </StrictMode>,
  )
}

type Room = { readonly screen: PhoneScreen; readonly Page: ComponentType }
type Rooms = { readonly pages: readonly Room[]; readonly SignIn: ComponentType; readonly ChangePassword: ComponentType }

const roomsOf = ({ screens, doors }: Phone): Rooms => ({
  pages: screens.map((screen) => ({ screen, Page: 'page' in screen ? screen.page : lazy(screen.load) })), SignIn: doors.SignIn, ChangePassword: lazy(doors.changePassword),
})

function Entrance({ rooms }: { rooms: Rooms }) {
  const words = useWords(vi, en)
  const session = useGet<Session>(SESSION)
  if (!session.data) {
    return (
      <PhoneDoor title={words.name}>
        {session.error ? <PhoneProblem problem={session.error} retry={session.retry} safe={words.state.readIsSafe} /> : <PhoneLoading />}
      </PhoneDoor>
    )
  }
  return (
    <SessionProvider value={session.data}>
      <Suspense fallback={<PhoneDoor title={words.name}><PhoneLoading /></PhoneDoor>}>
        <Inside session={session.data} rooms={rooms} />
      </Suspense>
    </SessionProvider>
  )
}

/** The address is kept while somebody signs in or changes a password: afterwards the page they asked for is there. */
function Inside({ session, rooms }: { session: Session; rooms: Rooms }) {
  const words = useWords(vi, en).phone
  const door = (title: string, meaning: string) => (
    <PhoneDoor title={title} lead={meaning} sample={session.sample}>
      <PhoneButton href="/">{words.officials}</PhoneButton>
    </PhoneDoor>
  )
  if (session.setupNeeded) return door(words.setUp.title, words.setUp.meaning)
  if (!session.account) return <rooms.SignIn />
  if (session.account.mustChangePassword) return <rooms.ChangePassword />
  if (clubsOf(session).length === 0) return door(words.noClub.title, words.noClub.meaning)
  return <Pages session={session} rooms={rooms} />
}

function Pages({ session, rooms }: { session: Session; rooms: Rooms }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const path = usePath()
  const seen = useRef(path)
  const above = pathAbove(path, rooms.pages.map(({ screen }) => screen.path))
  for (const { screen, Page } of rooms.pages) {
    const params = matchPath(screen.path, path)
    if (!params) continue
    if (!openTo(screen, session)) return <NoPage title={words.state.notYours}>{words.state.notYoursMeaning}</NoPage>
    return (
      <Guard key={path} broken={<PhoneFrame title={words.name} back={above}><PhoneBroken /></PhoneFrame>}>
        <ParamsProvider value={params}>
          <Suspense fallback={<PhoneFrame title={screen.title[language]} back={above}><PhoneLoading /></PhoneFrame>}>
            <Page />
            <Arrival path={path} seen={seen} />
          </Suspense>
        </ParamsProvider>
      </Guard>
    )
  }
  return <NoPage title={words.state.notThere}>{words.state.notThereMeaning}</NoPage>
}

function NoPage({ title, children }: { title: string; children: ReactNode }) {
  const words = useWords(vi, en).phone.home
  return (
    <PhoneFrame title={title} back={PHONE_HOME}>
      <div className="pad">
        <p>{children}</p>
        <PhoneButton to={PHONE_HOME}>{words.goThere}</PhoneButton>
      </div>
    </PhoneFrame>
  )
}

/** Beside a page: once that is there it is read from its start, or from where it was left by whoever comes back. The first one is left to the browser. */
function Arrival({ path, seen }: { path: string; seen: RefObject<string> }) {
  useLayoutEffect(() => {
    if (seen.current === path) return
    seen.current = path
    document.getElementById(CONTENT)?.focus({ preventScroll: true })
    scrollTo(0, scrollKept())
  }, [path, seen])
  return null
}
