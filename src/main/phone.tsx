/** The boards' pages on the phone: what `clb.html` starts. */
import { teachRefusals } from '#client/refusal-words.ts'
import { startPhone } from '#client/start-phone.tsx'
import { refusals } from './phone-refusals.ts'
import { phone } from './phone-routes.tsx'

teachRefusals(refusals)
startPhone(phone)
