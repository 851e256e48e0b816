/** The officials' pages: what `index.html` starts. */
import { teachRefusals } from '#client/refusal-words.ts'
import { startDesk } from '#client/start-desk.tsx'
import { refusals } from './desk-refusals.ts'
import { desk } from './desk-routes.tsx'

teachRefusals(refusals)
startDesk(desk)
