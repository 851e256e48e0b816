/** Phiếu đang điền: what each kind of movement asks for, and the movement that a filled form means. What a kind does not ask for is not sent, whatever was typed before. */
import type { Dong } from '#kernel/money.ts'
import type { Fund, Place, Source } from './account.ts'
import type { Manner } from './booking.ts'
import type { Movement } from './movement.ts'

export type MovementKind = Movement['kind']
/** Which way the money goes: thu · chi · chuyển trong quỹ; `goods`: hiện vật, no money. */
export type Way = 'in' | 'out' | 'within' | 'goods'
type Field = 'source' | 'fund' | 'place' | 'from' | 'to' | 'area' | 'whom'

const ASKS: Readonly<Record<MovementKind, { readonly way: Way; readonly fields: readonly Field[] }>> = {
  capital: { way: 'in', fields: ['source', 'place', 'whom'] },
  dues: { way: 'in', fields: ['fund', 'place', 'whom'] },
  donation: { way: 'in', fields: ['fund', 'place', 'whom'] },
  'other-income': { way: 'in', fields: ['fund', 'place', 'whom'] },
  'goods-sold': { way: 'in', fields: ['place', 'whom'] },
  spending: { way: 'out', fields: ['fund', 'place', 'area', 'whom'] },
  'capital-return': { way: 'out', fields: ['source', 'place', 'whom'] },
  'goods-bought': { way: 'out', fields: ['place', 'whom'] },
  transfer: { way: 'within', fields: ['fund', 'from'] },
  'interest-share': { way: 'within', fields: ['from', 'to'] },
  'fund-split': { way: 'within', fields: ['from', 'to'] },
  'goods-received': { way: 'goods', fields: ['source', 'whom'] },
}
export const MOVEMENT_KINDS = Object.keys(ASKS) as readonly MovementKind[]
export const WAYS: readonly Way[] = ['in', 'out', 'within', 'goods']
export const wayOf = (kind: MovementKind): Way => ASKS[kind].way
export const isMovementKind = (text: string): text is MovementKind => text in ASKS

/** Trích lãi and tách quỹ go from one fund to the other: with a single fund there is neither. */
export const isOffered = (kind: MovementKind, twoFunds: boolean): boolean => twoFunds || (kind !== 'interest-share' && kind !== 'fund-split')
/** With a single fund nobody is asked which one. */
export const asksFor = (kind: MovementKind, field: Field, twoFunds: boolean): boolean => ASKS[kind].fields.includes(field) && (field !== 'fund' || twoFunds)
/** A member's capital stands under the member's name. */
export const isOfMember = ({ kind, source }: Pick<MovementForm, 'kind' | 'source'>): boolean => ASKS[kind].fields.includes('source') && source === 'members'
/** Two funds keep spending apart from lending. */
export const usualFund = (kind: MovementKind, twoFunds: boolean): Fund => (twoFunds && kind === 'spending' ? 'operating' : 'income')

export type MovementForm = {
  readonly kind: MovementKind
  /** `YYYY-MM-DD`, or "" while there is none. */
  readonly on: string
  readonly amount: Dong | null
  readonly source: Source
  readonly fund: Fund
  readonly place: Place
  readonly from: Place
  readonly to: Place
  readonly area: string
  /** From the register, or as it is typed. */
  readonly whom: 'member' | 'other'
  readonly personId: string
  readonly party: string
  readonly memo: string
  readonly manner: Manner
  readonly enteredFor: string
}

export type MovementFault = 'on' | 'amount' | 'memo' | 'personId' | 'enteredFor'
export type MovementBody = { readonly on: string; readonly manner: Manner; readonly movement: Movement; readonly enteredFor: string | null }

/** The movement that the form means, or the fields still to be filled. `forOthers`: whoever keeps the book of a club that is not their own names the paper. */
export function readMovement(form: MovementForm, { twoFunds, forOthers }: { readonly twoFunds: boolean; readonly forOthers: boolean }): MovementBody | { readonly missing: readonly MovementFault[] } {
  const { kind, on, amount, manner } = form
  const [memo, party, enteredFor] = [form.memo.trim(), form.party.trim(), form.enteredFor.trim()]
  const needsMember = isOfMember(form)
  const missing = [
    on === '' && 'on', amount === null && 'amount', memo.length < 2 && 'memo', needsMember && form.personId === '' && 'personId', forOthers && enteredFor.length < 2 && 'enteredFor',
  ].filter((each): each is MovementFault => each !== false)
  if (missing.length > 0) return { missing }
  const asks = (field: Field): boolean => asksFor(kind, field, twoFunds)
  const isMember = needsMember || form.whom === 'member'
  const movement = {
    kind, amount, memo,
    ...(asks('source') && { source: form.source }), ...(asks('place') && { place: form.place }), ...(asks('from') && { from: form.from }), ...(asks('to') && { to: form.to }),
    ...(ASKS[kind].fields.includes('fund') && { fund: twoFunds ? form.fund : 'income' }), ...(asks('area') && { area: form.area || null }),
    ...(asks('whom') && { personId: isMember ? form.personId || null : null, party: isMember ? null : party || null }),
  } as unknown as Movement
  return { on, manner, movement, enteredFor: enteredFor || null }
}

/** Whoever signs in holds no office at this club: what they enter is for the club, from its paper. */
export const keepsForOthers = (roles: readonly { readonly clubId: string | null }[], clubId: string): boolean => !roles.some((role) => role.clubId === clubId)
