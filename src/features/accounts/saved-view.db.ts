import type { Tx } from '#server/database.ts'

declare module '#server/database.ts' {
  interface Tables {
    saved_view: { id: string; account_id: string; screen: string; name: string; address: string; made_at: string }
  }
}
export type SavedView = { readonly id: string; readonly name: string; readonly address: string }

/** As many as one finds one's way in. */
const MOST = 30

export const readViews = (tx: Tx, accountId: string, screen: string): Promise<SavedView[]> =>
  tx.selectFrom('saved_view').select(['id', 'name', 'address']).where('account_id', '=', accountId).where('screen', '=', screen).orderBy('made_at').limit(MOST).execute()

/** The same name replaces the old one. */
export async function saveView(tx: Tx, accountId: string, screen: string, view: SavedView, at: string): Promise<void> {
  await tx.deleteFrom('saved_view').where('account_id', '=', accountId).where('screen', '=', screen).where('name', '=', view.name).execute()
  await tx.insertInto('saved_view').values({ ...view, account_id: accountId, screen, made_at: at }).execute()
}

export async function removeView(tx: Tx, accountId: string, viewId: string): Promise<void> {
  await tx.deleteFrom('saved_view').where('account_id', '=', accountId).where('id', '=', viewId).execute()
}
