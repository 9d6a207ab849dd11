import { isRefused } from '../../../acts/by.ts';
import { formOf, readChoice, readDate, readPounds } from '../../../procurement/tenders/form-fields.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { TermName } from './signed-terms.rules.ts';
import { TakeUpPage } from './take-up.page.tsx';
import type { TakeUpFault } from './take-up.rules.ts';
import { takeUpContract } from './take-up-contract.ts';
import { deskReaders, type ElsewhereVisit, visitElsewhere } from './visit-elsewhere.ts';
import { words } from './words.en.ts';

const text = words.takeUp;

/** Which field each refusal belongs to; the others are the whole form’s. */
const fields: Partial<Record<TakeUpFault, string>> = {
  'value-not-positive': 'valuePence',
  'dates-out-of-order': 'verdictDueOn',
};

/** Only what nobody published is read: the rest has no field. */
function formFor({ missing }: ElsewhereVisit) {
  const isAsked = (name: TermName) => missing.includes(name);
  return formOf((form) => ({
    verdictDueOn: readDate(form, 'verdictDueOn', text.dates.verdictDueOn),
    typed: {
      valuePence: isAsked('valuePence') ? readPounds(form, 'valuePence', text.value) : null,
      startsOn: isAsked('startsOn') ? readDate(form, 'startsOn', text.dates.startsOn) : null,
      endsOn: isAsked('endsOn') ? readDate(form, 'endsOn', text.dates.endsOn) : null,
      category: isAsked('category')
        ? readChoice(form, 'category', ['goods', 'services', 'works'], text.category)
        : null,
    },
  }));
}

/** One contract that a body tendered elsewhere, to be taken up by its contract manager. */
export const takeUpRoute = route({
  path: '/work/:body/elsewhere/:contract',
  who: deskReaders,
  object: visitElsewhere,
  page: (at, visit, form) => ({
    title: text.title(visit.contract.title),
    desk: true,
    body: <TakeUpPage visit={visit} path={at.path} form={form} />,
  }),
  form: formFor,
  async post({ tx, by, object: { body, contract, winner }, input: { verdictDueOn, typed } }) {
    if (!winner?.supplierId) return refuse({ '': text.faults['not-its-supplier'] });
    if (!verdictDueOn) return refuse({});
    const { part, supplierId } = winner;
    const taken = await takeUpContract(tx, by, {
      bodyId: body.id,
      contractId: contract.contractId,
      part,
      supplierId,
      verdictDueOn,
      typed,
    });
    if (isRefused<TakeUpFault>(taken))
      return refuse({ [fields[taken.refused] ?? '']: text.faults[taken.refused] });
    return seeOther(`/work/${body.slug}/contracts/${taken.slug}/typed?done=taken`);
  },
});
