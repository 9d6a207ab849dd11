/**
 * Pages that stand only at a moment of a thread, or only while somebody is on their way through a form. No link of the
 * seeded demonstration leads to them; the journeys through the whole thread, of the Charter,
 * of a finance officer and of who is who pass and look at them.
 */
export const atTheirTime: readonly string[] = [
  '/say/:round/place/district',
  '/say/:round/done',
  '/work/:body/rounds/:round/details',
  '/work/:body/rounds/:round/outcomes',
  '/work/:body/rounds/:round/draft-weights',
  '/work/:body/rounds/:round/results',
  '/work/:body/mandates/:round/publish',
  '/work/:body/procurements/:procurement/open-bids',
  '/work/:body/scoring/:procurement',
  '/work/:body/procurements/:procurement/evaluators/:person/:supplier',
  '/work/:body/procurements/:procurement/award/decide',
  '/work/:body/procurements/:procurement/award/publish',
  '/tenders/:body/:procurement/summary',
  '/promises/:body/:promise/report/rating',
  '/supplier/reports/:body/:report',
  '/work/:body/payments/uploads/:upload',
  '/work/:body/payments/imports/:job',
  '/work/:body/suppliers/:supplier',
  '/work/:body/suppliers/:supplier/same',
  '/invited/:code',
  '/supplier/name',
  '/sign-in/sent',
  '/sign-in/:token',
  '/sign-out',
];
