/** A plan as other programs read it: money in đồng, days as YYYY-MM-DD, nothing that the text does not say. */
import type { Plan, Target } from './plan.ts'

export function planAsJson(plan: Plan) {
  const { estimate } = plan
  return {
    number: plan.number,
    date: plan.date,
    title: plan.title,
    years: plan.years,
    bases: plan.bases.map(({ number, date, issuer, title }) => ({ number, date, issuer, title })),
    purposes: [...plan.purposes],
    scope: plan.scope,
    beneficiaries: plan.beneficiaries,
    targets: plan.targets.map(targetAsJson),
    activities: plan.activities.map(({ anchor, title, content, from, to, lead, coordinating }) => ({
      anchor,
      title,
      content: [...content],
      from,
      to,
      lead,
      coordinating: [...coordinating],
    })),
    funding: {
      total: plan.funding.total,
      approximate: plan.funding.approximate,
      bySource: plan.funding.bySource.map(({ source, amount }) => ({ kind: source.kind, title: source.title, amount })),
    },
    estimate: estimate && {
      unit: estimate.unit,
      sources: estimate.sources.map(({ kind, title }) => ({ kind, title })),
      lines: estimate.lines.map(({ title, total, bySource }) => ({ title, total, bySource: [...bySource] })),
      total: estimate.total,
      totalBySource: [...estimate.totalBySource],
    },
    duties: plan.duties.map(({ anchor, agency, kind, text, agencies }) => ({ anchor, agency, kind, text, agencies: [...agencies] })),
    recipients: [...plan.recipients],
    signer: plan.signer,
    unread: plan.unread.map(({ anchor, line, text }) => ({ anchor, line, text })),
  }
}

/** An exact figure is `value`; a bound or a band is `lower` and `upper`, of which one may be null. */
function targetAsJson({
  anchor,
  kind,
  measure,
  value,
  lower,
  upper,
  unit,
  population,
  age,
  ageStated,
  byArea,
  exceptAreas,
  year,
  from,
  deadline,
  text,
}: Target) {
  const amount = value === null ? { lower, upper } : { value }
  return {
    anchor,
    kind,
    measure,
    ...amount,
    unit,
    population,
    age,
    ageStated,
    byArea: byArea.map((share) => ({ ...share })),
    exceptAreas: [...exceptAreas],
    year,
    from,
    deadline,
    text,
  }
}
