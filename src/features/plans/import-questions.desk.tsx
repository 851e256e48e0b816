import { Radio, TextInput } from '@mantine/core'
import { Group } from '#client/form.tsx'
import type { Question } from './ask-about.ts'
import styles from './plan-import.module.css'
import { useDraftingWords } from './plan-part.desk.tsx'

type QuestionsProps = { readonly questions: readonly Question[]; readonly answers: Readonly<Record<string, string>>; readonly change: (answers: Record<string, string>) => void }

/** What the text does not say: number, day, place, authority; whose age; which place is meant; and what was not understood, to be seen. */
export function ImportQuestions({ questions, answers, change }: QuestionsProps) {
  const words = useDraftingWords().import
  const answer = (code: string, text: string) => change({ ...answers, [code]: text })
  const heading = questions.filter(({ choices, about }) => choices.length === 0 && about !== 'unread')
  const choosing = questions.filter(({ choices }) => choices.length > 0)
  const unread = questions.filter(({ about }) => about === 'unread')
  return (
    <>
      <div className={styles.questions}>
        {heading.map(({ code, about }) => (
          <TextInput key={code} label={words.asked[about]} description={about === 'date' ? words.dayHint : undefined} value={answers[code] ?? ''} onChange={(event) => answer(code, event.currentTarget.value)} />
        ))}
      </div>
      {choosing.map(({ code, about, values, choices, anchor }) => (
        <Group key={code} legend={`${anchor}. ${words.asked[about]}${about === 'spelling' ? ` (“${values.written}”)` : ''}`} {...(values.text ? { hint: `“${values.text}”` } : {})}>
          {choices.map((choice) => <Radio key={choice} name={code} label={choice} checked={answers[code] === choice} onChange={() => answer(code, choice)} />)}
        </Group>
      ))}
      {unread.length > 0 && (
        <Group legend={`${words.asked.unread}: ${unread.length}`} hint={words.unreadKept}>
          <ul className={styles.unread}>
            {unread.map(({ code, values, line }) => <li key={code}><span className="soft small">{words.line(String(line))}</span> {values.text}</li>)}
          </ul>
        </Group>
      )}
    </>
  )
}
