/** `npm run bench`, or `npm run bench -- P12 P17`: each figure is a script of its own. Run by hand; machines are noisy, ratios tell. */
export {}

const FIGURES: Readonly<Record<string, () => Promise<{ measure: () => Promise<void> }>>> = {
  'plan-reading': () => import('./plan-reading.ts'),
  P1: () => import('./search.ts'),
  P3: () => import('./repayment.ts'),
  P4: () => import('./composition.ts'),
  P5: () => import('./composition.ts'),
  P7: () => import('./ledger-proof.ts'),
  P8: () => import('./trial-balance.ts'),
  P8b: () => import('./funds.ts'),
  P9: () => import('./member-import.ts'),
  P12: () => import('./first-load.ts'),
  P17: () => import('./start-to-ready.ts'),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in FIGURES))
if (unknown.length > 0) {
  console.error(`No such figure: ${unknown.join(', ')}. There are: ${Object.keys(FIGURES).join(', ')}`)
  process.exit(2)
}
const measured = new Set<object>()
for (const [name, load] of Object.entries(FIGURES)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const script = await load()
  // One script may print several figures.
  if (!measured.has(script)) await script.measure()
  measured.add(script)
}
