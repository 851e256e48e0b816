/** Puts frame, pages and session together. `main/desk.tsx` calls it with the list of pages. */
import './mantine.css'
import './tokens.css'
import './base.css'
import './controls.css'
import './print.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, Navigate, retainSearchParams, RouterProvider } from '@tanstack/react-router'
import { type FunctionComponent, lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { MINE } from './account-menu.tsx'
import { Frame } from './frame.tsx'
import { startLanguage } from './language.ts'
import { NotThere, NotYours } from './no-page.tsx'
import { type Desk, type Door, firstScreen, openTo, type Screen } from './screens.ts'
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
  const root = createRootRoute({
    component: rootOf(desk),
    notFoundComponent: NotThere,
    search: { middlewares: [retainSearchParams([AREA, DAY] as never)] },
  })
  const start = createRoute({ getParentRoute: () => root, path: '/', component: () => <Navigate to={firstScreen(desk.screens, useSession())?.path ?? MINE} replace /> })
  const pages = desk.screens.map((screen) => createRoute({ getParentRoute: () => root, path: screen.path, component: pageOf(screen) }))
  return createRouter({ routeTree: root.addChildren([start, ...pages]), parseSearch, stringifySearch, defaultPendingComponent: Loading, trailingSlash: 'never' })
}

function pageOf(screen: Screen): FunctionComponent {
  const Page = lazy(screen.load)
  return function ScreenPage() {
    if (!openTo(screen, useSession())) return <NotYours />
    return (
      <Suspense fallback={<Loading />}>
        <Page />
      </Suspense>
    )
  }
}

/** The address is kept while somebody signs in or changes a password: afterwards the page they asked for is there. */
function rootOf(desk: Desk): FunctionComponent {
  const SignIn = doorOf(desk.doors.signIn)
  const SetUp = doorOf(desk.doors.setUp)
  const ChangePassword = doorOf(desk.doors.changePassword)
  function Inside({ session }: { session: Session }) {
    if (session.setupNeeded) return <SetUp />
    if (!session.account) return <SignIn />
    return session.account.mustChangePassword ? <ChangePassword /> : <Frame desk={desk} />
  }
  return function Root() {
    const session = useGet<Session>(SESSION)
    return (
      <Loaded from={session}>
        {(known) => (
          <SessionProvider value={known}>
            <Inside session={known} />
          </SessionProvider>
        )}
      </Loaded>
    )
  }
}

function doorOf(load: Door): FunctionComponent {
  const Page = lazy(load)
  return () => (
    <Suspense fallback={<Loading />}>
      <Page />
    </Suspense>
  )
}
