/**
 * Pages that stand only at a moment of a thread. No link of the seeded demonstration leads to them; the journey through
 * the whole thread passes and looks at them all.
 */
export const atTheirTime: readonly string[] = [
  '/say/:round/place/district',
  '/say/:round/bidder',
  '/say/:round/done',
  '/work/:body/rounds/:round/purpose',
  '/work/:body/rounds/:round/question',
  '/work/:body/rounds/:round/decided',
  '/work/:body/rounds/:round/framework',
  '/work/:body/rounds/:round/outcomes',
  '/work/:body/rounds/:round/ways',
  '/work/:body/rounds/:round/rule',
  '/work/:body/rounds/:round/proof',
  '/work/:body/rounds/:round/people',
  '/work/:body/rounds/:round/times',
  '/work/:body/rounds/:round/minimums',
  '/work/:body/rounds/:round/engagement',
  '/work/:body/rounds/:round/draft-weights',
  '/work/:body/rounds/:round/preview',
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
  '/sign-in/sent',
  '/sign-in/:token',
  '/sign-out',
];

/**
 * Pages that stand only while somebody is on their way through a form, or has something to decide. The journeys of a
 * finance officer, of who is who, of the Charter and about people pass and look at them; a statement that all groups share is answered in
 * mandates/answer-statement.test.ts, a choice of ways in voice/voice.routes.test.ts, and an answer set
 * aside in removals/removals.test.ts. Those of a panel by lot are looked at in panels.drill.ts, a witness that a body named in
 * tampering.drill.ts.
 */
export const onTheirWay: readonly string[] = [
  '/say/:round/ways',
  '/say/:round/set-aside',
  '/say/:round/about-you',
  '/say/:round/about-you/:cell',
  '/work/:body/payments/uploads/:upload',
  '/work/:body/payments/imports/:job',
  '/work/:body/suppliers/:supplier',
  '/work/:body/suppliers/:supplier/same',
  '/invited/:code',
  '/supplier/name',
  '/work/:body/mandates/:round/statements/:statement',
  '/panels/:panel/consent',
  '/panels/:panel/about-you',
  '/panels/:panel/help',
  '/panels/:panel/home',
  '/panels/:panel/out',
  '/panels/:panel/my-seat',
  '/panels/:panel/my-seat/days',
  '/panels/:panel/my-seat/needs',
  '/panels/:panel/my-seat/pay',
  '/panels/:panel/my-seat/stop',
  '/panels/:panel/my-seat/expenses',
  '/panels/:panel/my-seat/expenses/:claim/receipt',
  '/work/:body/panels/:panel/expenses/:claim/receipt',
  '/work/:body/witnesses/:witness',
  '/work/:body/panels/:panel/purpose',
  '/work/:body/panels/:panel/seats',
  '/work/:body/panels/:panel/offer',
  '/work/:body/panels/:panel/hearing',
  '/work/:body/panels/:panel/times',
  '/work/:body/panels/:panel/quotas',
  '/work/:body/panels/:panel/close',
  '/work/:body/panels/:panel/seed',
  '/work/:body/panels/:panel/change-quotas',
  '/work/:body/panels/:panel/audit-file',
  '/drafts/:draft/comment',
  '/drafts/:draft/join',
  '/drafts/:draft/join/:code',
];
