import { shownDay, type Values } from '#kernel/refusal-values.ts'
import type { PropertyWords } from './vi.ts'

export const en: PropertyWords = {
  refusals: {
    'property/whose-dues': 'A member’s contribution names the member. What somebody from outside gives is a gift. Nothing was recorded.',
    'property/dues-are-named': 'Contributions under the regulation name each member. Who does not wish to be named gives a gift. Nothing was recorded.',
    'property/to-whom': 'To whom were the goods given? Choose a member, or write the name of the person or household. Nothing was recorded.',
    'property/not-enough-goods': ({ what, unit, left, quantity }: Values) => `The club holds ${left} ${unit} of ${what}; ${quantity} ${unit} cannot go out. Check quantity and day, or record first what came in.`,
    'property/given-out-since': ({ what, unit, left, quantity }: Values) => `Of these ${quantity} ${unit} of ${what} only ${left} ${unit} have not gone out. Take what was given out back first. Nothing was changed.`,
    'property/no-such-line': 'There is no such line, or it was taken back. Open the page again.',
    'property/told-by-loan': 'What is lent in kind is said by the decision on the loan, not here.',
    'property/no-such-asset': 'There is no such asset, or it was taken back. Choose it in the asset book again.',
    'property/not-a-gift': ({ origin }: Values) => (origin === 'bought' ? 'What was bought has no giver. Choose “Given”, or leave the giver out.' : 'Only what was bought has a voucher; only what was given has a member as giver or a giver not to be named. Check the origin.'),
    'property/not-its-spending': 'This voucher is no spending of the club that stands. Choose another, or leave it empty.',
    'property/before-acquired': ({ day, acquired }: Values) => `The club has had this since ${shownDay(acquired)}; ${shownDay(day)} is before that. Check the day.`,
    'property/more-than-held': ({ held, quantity }: Values) => `The book has ${held}; ${quantity} cannot go. Check the quantity.`,
    'property/gap-needs-note': ({ held, found }: Values) => `The check found ${found}, the book has ${held}. Count again, or say why they differ.`,
    'property/nothing-left': 'On that day there was nothing left of this, so no more can be recorded. Check the day.',
    'property/gone-since': ({ day }: Values) => `After ${shownDay(day)} more of this is recorded as gone; without this line there would be less than nothing. Take the later line back first. Nothing was changed.`,
  },
}
