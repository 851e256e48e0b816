import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { en } from './en.ts'
import { useWords } from './language.ts'
import { Page } from './page.tsx'
import { Empty } from './states.tsx'
import { vi } from './vi.ts'

function NoPage({ title, meaning }: { title: string; meaning: string }) {
  const words = useWords(vi, en)
  const navigate = useNavigate()
  return (
    <Page title={title}>
      <Empty title={meaning} act={<Button onClick={() => void navigate({ to: '/' })}>{words.state.goHome}</Button>} />
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
