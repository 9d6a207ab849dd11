import type { SummaryRow } from '../../../web/govuk/summary-list.tsx';
import type { Need } from '../needs.queries.ts';
import type { NeedStep } from './need.rules.ts';
import { audienceNames, checksNames, presenceNames, words } from './words.en.ts';

const { rows } = words.check;

/** Everything a need says, question by question; with a link to change each while it is a draft. */
export function needRows(need: Need, changeHref?: (step: NeedStep) => string): SummaryRow[] {
  const { startsOn, endsOn, forWhom, present, checks, quantity, unit } = need;
  const row = (step: NeedStep, key: string, value: string): SummaryRow => ({
    key,
    value,
    ...(changeHref
      ? { actions: [{ href: changeHref(step), text: words.check.change, hiddenText: key.toLowerCase() }] }
      : {}),
  });
  return [
    row('what', rows.what, need.title),
    row('what', rows.kind, need.measureName ?? words.check.uncounted),
    ...(quantity === null || unit === null ? [] : [row('when', rows.howMuch, words.amount(quantity, unit))]),
    row('when', rows.when, startsOn && endsOn ? words.when(words.day(startsOn), words.day(endsOn)) : ''),
    row('where', rows.where, [need.place, need.districtName].filter(Boolean).join(', ')),
    row('who', rows.forWhom, forWhom ? audienceNames[forWhom] : ''),
    row('who', rows.present, present ? presenceNames[present] : ''),
    row('who', rows.checks, checks ? checksNames[checks] : ''),
  ];
}
