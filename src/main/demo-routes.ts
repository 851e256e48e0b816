/** What only the demo has: one-click sign-in, a day that can be set, and the programme at a glance for whoever opens the page. */
import { z } from 'zod'
import { findDocument, readPlans } from '#features/plans/plan.db.ts'
import { plansOfYear } from '#features/plans/plan-of-year.ts'
import { withoutSigner } from '#features/plans/plan.api.ts'
import { understand } from '#features/plans/understand.ts'
import { type Day, isDay } from '#kernel/day.ts'
import { refuse } from '#kernel/refusal.ts'
import { accept } from '#server/accept.ts'
import { entry, read, type Route, write } from '#server/route.ts'
import { DEMO_PASSWORD, demoPeople } from './demo-people.ts'

const Card = z.object({ role: z.string(), name: z.string(), phone: z.string(), place: z.string() })
const Programme = z.object({
  title: z.string(), number: z.string().nullable(), date: z.string().nullable(), targets: z.array(z.object({ anchor: z.string(), text: z.string() })), activities: z.number(), clubs: z.number().nullable(), budget: z.number().nullable(), duties: z.number(),
})

export const demoRoutes = (setDay: (day: Day) => void): readonly Route[] => [
  read({
    path: '/api/demo',
    about: { vi: 'Bản trình diễn: các vai trò và chương trình năm 2018.', en: 'The demo: its roles and the programme of 2018.' },
    who: 'demo',
    input: z.object({}),
    answer: z.object({ day: z.string(), roles: z.array(Card), programme: Programme.nullable() }),
    async work({ tx, today }) {
      const [head] = plansOfYear(await readPlans(tx), today)
      const document = head && (await findDocument(tx, head.id))
      const plan = document && understand(withoutSigner(document, true))
      return {
        day: today,
        roles: demoPeople().map(({ role, name, phone, place }) => ({ role, name, phone, place })),
        programme: plan
          ? {
              title: plan.title, number: plan.number, date: plan.date, activities: plan.activities.length, duties: plan.duties.length, budget: plan.estimate?.total ?? plan.funding.total,
              clubs: plan.targets.find((target) => target.measure === 'clubs')?.value ?? null,
              targets: [...new Map(plan.targets.map((target) => [`${target.anchor}${target.text}`, { anchor: target.anchor, text: target.text }])).values()],
            }
          : null,
      }
    },
  }),
  entry({
    path: '/api/demo/session',
    about: { vi: 'Vào bản trình diễn bằng một vai trò.', en: 'Enter the demo in one of its roles.' },
    who: 'demo',
    input: z.object({ phone: z.string().max(20) }),
    answer: z.object({}),
    async work({ input, headers, signIn }) {
      if (!demoPeople().some((person) => person.phone === input.phone)) accept(refuse('accounts/no-such-account'))
      const cookies = await signIn.enter(input.phone, DEMO_PASSWORD, headers)
      return { answer: {}, cookies: cookies ?? accept(refuse('accounts/wrong-sign-in')) }
    },
  }),
  write({
    path: '/api/demo/day',
    deed: { vi: 'Đổi ngày của bản mẫu', en: 'Moved the demo’s day' },
    about: { vi: 'Đổi ngày của bản trình diễn.', en: 'Set the demo’s day.' },
    who: 'demo',
    stream: 'demo',
    input: z.object({ id: z.uuid(), day: z.string().refine(isDay, { message: 'not a day' }).transform((text) => text as Day) }),
    answer: z.object({ day: z.string() }),
    async work({ input, today, record }) {
      setDay(input.day)
      record({ subject: 'day', before: today, after: input.day })
      return { day: input.day }
    },
  }),
]
