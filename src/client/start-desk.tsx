/** Puts frame, pages and session together. `main/desk.tsx` calls it with the list of pages. */
import './mantine.css'
import './tokens.css'
import './mantine-tokens.css'
import './base.css'
import './controls.css'
import './print.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, Navigate, retainSearchParams, RouterProvider } from '@tanstack/react-router'
import { type ComponentType, lazy, StrictMode, Suspense, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { MINE } from './account-menu.tsx'
import { Frame } from './frame.tsx'
import { startLanguage } from './language.ts'
import { NotThere, NotYours } from './no-page.tsx'
import { PHONE_HOME } from './phone-router.ts'
import { type Desk, firstScreen, openTo, type Screen, worksAtClubsOnly } from './screens.ts'
import { makeQueryClient, SESSION, type Session, SessionProvider, useGet, useSession } from './session.tsx'
import { Loaded, Loading } from './states.tsx'
import { theme } from './theme.ts'
import { AREA, DAY, parseSearch, stringifySearch } from './url-state.ts'

export function startDesk(desk: Desk): void {
  startLanguage()
  const router = routerOf(desk)
  const client = makeQueryClient()
  createRoot(document.getElementById('desk')!).render(
    <StrictMode>
      <MantineProvider theme={theme} forceColorScheme="light" withCssVariables={false} withGlobalClasses={false}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}

function routerOf(desk: Desk) {
  const doors: Doors = { SignIn: lazy(desk.doors.signIn), SetUp: lazy(desk.doors.setUp), ChangePassword: lazy(desk.doors.changePassword) }
  const root = createRootRoute({
    component: () => <Entrance desk={desk} doors={doors} />,
    notFoundComponent: NotThere,
    search: { middlewares: [retainSearchParams([AREA, DAY] as never)] },
  })
  const start = createRoute({ getParentRoute: () => root, path: '/', component: () => <Start desk={desk} /> })
  const pages = desk.screens.map((screen) => {
    const Page = lazy(screen.load)
    return createRoute({ getParentRoute: () => root, path: screen.path, component: () => <ScreenPage screen={screen} Page={Page} /> })
  })
  return createRouter({ routeTree: root.addChildren([start, ...pages]), parseSearch, stringifySearch, defaultPendingComponent: Loading, trailingSlash: 'never' })
}

/** The phone's pages are another document, so the address is left altogether. */
function Start({ desk }: { desk: Desk }) {
  const session = useSession()
  const toPhone = worksAtClubsOnly(session)
  useEffect(() => {
    if (toPhone) location.replace(PHONE_HOME)
  }, [toPhone])
  return toPhone ? <Loading /> : <Navigate to={firstScreen(desk.screens, session)?.path ?? MINE} replace />
}

function ScreenPage({ screen, Page }: { screen: Screen; Page: ComponentType }) {
  if (!openTo(screen, useSession())) return <NotYours />
  return (
    <Suspense fallback={<Loading />}>
      <Page />
    </Suspense>
  )
}

type Doors = { readonly SignIn: ComponentType; readonly SetUp: ComponentType; readonly ChangePassword: ComponentType }

function Entrance({ desk, doors }: { desk: Desk; doors: Doors }) {
  const session = useGet<Session>(SESSION)
  return (
    <Loaded from={session}>
      {(known) => (
        <SessionProvider value={known}>
          <Suspense fallback={<Loading />}>
            <Inside session={known} desk={desk} doors={doors} />
          </Suspense>
        </SessionProvider>
      )}
    </Loaded>
  )
}

/** The address is kept while somebody signs in or changes a password: afterwards the page they asked for is there. */
function Inside({ session, desk, doors }: { session: Session; desk: Desk; doors: Doors }) {
  if (session.setupNeeded) return <doors.SetUp />
  if (!session.account) return <doors.SignIn />
  return session.account.mustChangePassword ? <doors.ChangePassword /> : <Frame desk={desk} />
}
