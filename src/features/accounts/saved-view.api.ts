/** Kiểu xem đã lưu: a table's filters, columns and order under a name, for the own account. */
import { z } from 'zod'
import { read, type Route, write } from '#server/route.ts'
import { readViews, removeView, saveView } from './saved-view.db.ts'

export const savedViewRoutes: readonly Route[] = [
  read({
    path: '/api/views',
    about: { vi: 'Các kiểu xem đã lưu của tài khoản cho một màn hình.', en: 'The account’s saved views of a screen.' },
    who: 'signed-in',
    input: z.object({ screen: z.string().max(60) }),
    answer: z.object({ views: z.array(z.object({ id: z.string(), name: z.string(), address: z.string() })) }),
    work: async ({ tx, input, actor }) => ({ views: await readViews(tx, actor!.accountId, input.screen) }),
  }),
  write({
    path: '/api/views',
    deed: { vi: 'Lưu kiểu xem', en: 'Saved a view' },
    about: { vi: 'Lưu một kiểu xem; cùng tên thì thay kiểu cũ.', en: 'Save a view; the same name replaces the old one.' },
    who: 'signed-in',
    stream: 'views',
    input: z.object({ id: z.uuid(), screen: z.string().min(1).max(60), name: z.string().trim().min(1).max(60), address: z.string().max(2000) }),
    answer: z.object({ viewId: z.string() }),
    async work({ tx, input, actor, now }) {
      await saveView(tx, actor!.accountId, input.screen, { id: input.id, name: input.name, address: input.address }, now)
      return { viewId: input.id }
    },
  }),
  write({
    path: '/api/views/remove',
    deed: { vi: 'Bỏ kiểu xem', en: 'Removed a view' },
    about: { vi: 'Bỏ một kiểu xem đã lưu.', en: 'Remove a saved view.' },
    who: 'signed-in',
    stream: 'views',
    input: z.object({ id: z.uuid(), viewId: z.uuid() }),
    answer: z.object({}),
    async work({ tx, input, actor }) {
      await removeView(tx, actor!.accountId, input.viewId)
      return {}
    },
  }),
]
