import { isRefused } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import { NotFound } from '../../../db/errors.ts';
import { parseEmail } from '../../../people/accounts/email.rules.ts';
import { readCompanyNumber } from '../../../people/suppliers/identifiers/identifiers.rules.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { type FormReader, formOf, readText } from '../../tenders/form-fields.ts';
import { bidHref, visitBid } from '../form/visit-bid.ts';
import { NameSubcontractorPage } from './name-subcontractor.page.tsx';
import { nameSubcontractor } from './name-subcontractor.ts';
import { type NamingFault, readShare } from './naming.rules.ts';
import { removeSubcontractor } from './remove-subcontractor.ts';
import { SubcontractorsPage, TakeOutPage } from './subcontractors.page.tsx';
import { getBidder, listSubcontractors } from './subcontractors.queries.ts';
import { namingWords as words } from './words.en.ts';

export const subcontractorsRoute = route({
  path: '/tenders/:body/:procurement/bid/subcontractors',
  who: aSupplier,
  object: visitBid,
  async page(at, { procurement, key, supplierId }) {
    const named = await transact(at.db, theActor(at), (tx) => listSubcontractors(tx, key, supplierId));
    return {
      title: words.pageTitle(procurement.title),
      thread: await findThreadPlace(at.db, key, 'bids'),
      body: <SubcontractorsPage title={procurement.title} href={bidHref(procurement)} named={named} />,
    };
  },
});

const form = formOf((reader) => ({
  name: readText(reader, 'name', { blank: words.nameBlank, max: 200, long: words.nameBlank }),
  companyNumber: readOptional(reader, 'companyNumber', readCompanyNumber, words.companyNumberWrong),
  work: readText(reader, 'work', { blank: words.workBlank, max: 200, long: words.workLong }),
  shareBasisPoints: readOptional(reader, 'share', readShare, words.shareWrong) ?? noShare(reader),
  email: readOptional(reader, 'email', parseEmail, words.emailWrong),
}));

/** Null when nothing was typed; what cannot be read is a fault. */
function readOptional<Value>(
  reader: FormReader,
  field: string,
  read: (typed: string) => Value | null | undefined,
  wrong: string,
): Value | null {
  const typed = readText(reader, field);
  if (typed === '') return null;
  const value = read(typed) ?? null;
  if (value === null) reader.fault(field, wrong);
  return value;
}

function noShare(reader: FormReader): number {
  if (readText(reader, 'share') === '') reader.fault('share', words.shareWrong);
  return 0;
}

/** Which field a refusal belongs to. */
const fields: Readonly<Record<NamingFault | 'not-open', string>> = {
  'not-open': '',
  'too-many': '',
  'more-than-all': 'share',
  itself: 'name',
  'nobody-to-ask': 'email',
  'named-already': 'name',
};

export const nameSubcontractorRoute = route({
  path: '/tenders/:body/:procurement/bid/subcontractors/new',
  who: aSupplier,
  limit: { hits: 30, seconds: 3600 },
  object: visitBid,
  form,
  async page(at, { procurement, key }, state) {
    return {
      title: words.add,
      thread: await findThreadPlace(at.db, key, 'bids'),
      body: <NameSubcontractorPage href={bidHref(procurement)} form={state} />,
    };
  },
  async post({ at, tx, by, object: { procurement, key, supplierId }, input }) {
    const { name: supplierName } = await getBidder(tx, supplierId);
    const { publicUrl } = at.site;
    const named = await nameSubcontractor(tx, by, { ...key, ...input, supplierId, supplierName, publicUrl });
    if (isRefused<NamingFault | 'not-open'>(named))
      return refuse({ [fields[named.refused]]: words.refused[named.refused] });
    return seeOther(`${bidHref(procurement)}/subcontractors`);
  },
});

export const takeOutSubcontractorRoute = route({
  path: '/tenders/:body/:procurement/bid/subcontractors/:subcontractor/take-out',
  who: aSupplier,
  async object(at) {
    const visited = await visitBid(at);
    const named = await transact(at.db, theActor(at), (tx) =>
      listSubcontractors(tx, visited.key, visited.supplierId),
    );
    const found = named.find(({ id }) => id === at.params['subcontractor']);
    if (!found) throw new NotFound();
    return { ...visited, named: found };
  },
  page: (_at, { procurement, named }) => ({
    title: words.takeTitle(named.name),
    body: <TakeOutPage href={bidHref(procurement)} named={named} />,
  }),
  async post({ tx, by, object: { procurement, key, supplierId, named } }) {
    await removeSubcontractor(tx, by, { ...key, supplierId, id: named.id });
    return seeOther(`${bidHref(procurement)}/subcontractors`);
  },
});
