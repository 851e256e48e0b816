import { Radio, Textarea, TextInput } from '@mantine/core'
import { DayField } from '#client/day-field.tsx'
import { Group } from '#client/form.tsx'
import type { Question } from './ask-about.ts'
import styles from './plan-import.module.css'
import { useDraftingWords } from './plan-part.desk.tsx'

type Answers = Readonly<Record<string, string>>
type QuestionsProps = { readonly questions: readonly Question[]; readonly answers: Answers; readonly change: (answers: Record<string, string>) => void }

/** What the text does not say: number, day, place, authority; whose age; which place is meant; and what was not understood, to be seen. */
export function ImportQuestions({ questions, answers, change }: QuestionsProps) {
  const words = useDraftingWords().import
  const answer = (code: string, text: string) => change({ ...answers, [code]: text })
  const unread = questions.filter(({ about }) => about === 'unread')
  return (
    <>
      <div className={styles.questions}>
        {questions.filter(isOpen).map((question) => <OpenQuestion key={question.code} question={question} value={answers[question.code] ?? ''} answer={(text) => answer(question.code, text)} />)}
      </div>
      {questions.filter(({ choices }) => choices.length > 0).map((question) => (
        <Choice key={question.code} question={question} value={answers[question.code] ?? ''} answer={(text) => answer(question.code, text)} />
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

const isOpen = ({ choices, about }: Question): boolean => choices.length === 0 && about !== 'unread'

/** Those that a person can answer. */
export const answerable = (questions: readonly Question[]): Question[] => questions.filter(({ about }) => about !== 'unread')

type OneProps = { readonly question: Question; readonly value: string; readonly answer: (text: string) => void }

function OpenQuestion({ question: { about, suggestion }, value, answer }: OneProps) {
  const words = useDraftingWords().import
  if (about === 'date') return <DayField label={words.asked.date} value={value} onDay={answer} />
  const hint = suggestion !== null ? words.suggested : (words.hints as Partial<Record<Question['about'], string>>)[about]
  const given = { label: words.asked[about], description: hint, value, onChange: (event: { currentTarget: { value: string } }) => answer(event.currentTarget.value) }
  return about === 'authority' ? <Textarea {...given} rows={2} /> : <TextInput {...given} />
}

/** Nothing is chosen beforehand: what the software would take is only marked. */
function Choice({ question: { code, about, anchor, line, values, choices, suggestion }, value, answer }: OneProps) {
  const words = useDraftingWords().import
  const legend = about === 'spelling' ? words.spelling(String(values.written)) : words.asked[about]
  const named = (choice: string): string => (about === 'age' ? words.fromAge(choice) : choice === values.written ? words.asPrinted(choice) : choice)
  return (
    <Group legend={`${anchor}. ${legend}`} hint={values.text ? `${words.line(String(line))}: “${values.text}”` : words.line(String(line))}>
      {choices.map((choice) => <Radio key={choice} name={code} label={`${named(choice)}${choice === suggestion ? ` (${words.offered})` : ''}`} checked={value === choice} onChange={() => answer(choice)} />)}
      <Radio name={code} label={words.later} checked={value === ''} onChange={() => answer('')} />
    </Group>
  )
}
