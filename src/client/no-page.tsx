import { en } from './en.ts'
import { useWords } from './language.ts'
import { LinkButton } from './link-button.tsx'
import { Page } from './page.tsx'
import { Empty } from './states.tsx'
import { vi } from './vi.ts'

function NoPage({ title, meaning }: { title: string; meaning: string }) {
  const words = useWords(vi, en)
  return (
    <Page title={title}>
      <Empty title={meaning} act={<LinkButton to="/">{words.state.goHome}</LinkButton>} />
    </Page>
  )
}

export function NotThere() {
  const words = useWords(vi, en).state
  return <NoPage title={words.notThere} meaning={words.notThereMeaning} />
}

export function NotYours() {
  const words = useWords(vi, en).state
  return <NoPage title={words.notYours} meaning={words.notYoursMeaning} />
}
