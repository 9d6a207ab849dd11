import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { londonDate } from '../../../values/dates.ts';
import { writeCsv } from '../../../values/write-csv.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import {
  type FormState,
  freshForm,
  handOver,
  refuse,
  type Screen,
  seeOther,
  showScreen,
} from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theSupplier, type Visit } from '../../../web/edge/visit.ts';
import { MAX_FILE_BYTES } from '../../files/file-kind.rules.ts';
import { listPromisesOfSupplier, type Promised } from '../../promises/promises.queries.ts';
import { unitName } from '../../promises/quantity.words.en.ts';
import { words } from '../words.en.ts';
import { groupAlike, isOpen } from './alike.rules.ts';
import { bringClaims } from './bring-claims.ts';
import type { BulkFault } from './bulk.rules.ts';
import { DeliveriesPage } from './deliveries.page.tsx';

const text = words.deliveries;

/** Everything the visitor’s supplier promised, as it stands today. */
export async function listOwn(at: Visit): Promise<Promised[]> {
  return listPromisesOfSupplier(at.db, theSupplier(at), londonDate(await at.site.clock.now(at.db)));
}

type More = {
  readonly form?: FormState;
  readonly faults?: readonly BulkFault[];
  readonly done?: number | undefined;
};

function screenOf(promises: readonly Promised[], { form = freshForm, faults = [], done }: More): Screen {
  return {
    title: text.title,
    desk: true,
    body: <DeliveriesPage groups={groupAlike(promises)} form={form} faults={faults} done={done} />,
    ...(faults.length > 0 ? { status: 422 as const } : {}),
  };
}

/** A supplier tells one delivery for several buyers, or brings many claims in a table. */
export const deliveriesRoute = route({
  path: '/supplier/deliveries',
  who: aSupplier,
  object: listOwn,
  page: (at, promises, form) => {
    const done = at.query.get('done');
    return screenOf(promises, { form, done: done === null ? undefined : Number(done) });
  },
  form: z.object({}),
  maxFileBytes: MAX_FILE_BYTES,
  async post({ at, tx, by, object }) {
    const { table } = at.files;
    if (!table) return refuse({ table: text.noFile });
    const brought = await bringClaims(tx, by, new TextDecoder().decode(table.bytes));
    if (isRefused<keyof typeof text.refused>(brought))
      return refuse({ table: text.refused[brought.refused] });
    if ('faults' in brought) return showScreen(screenOf(object, { faults: brought.faults }));
    return seeOther(`/supplier/deliveries?done=${brought.claims}`);
  },
});

/** The visitor’s open promises as a table to fill in and send back. */
export const deliveriesTableRoute = route({
  path: '/supplier/deliveries/table',
  who: aSupplier,
  object: listOwn,
  page: (_, promises) =>
    handOver({
      fileName: 'promises.csv',
      mediaType: 'text/csv; charset=utf-8',
      content: writeCsv(text.columns, promises.filter(isOpen).map(lineOf)),
    }),
});

function lineOf({ promiseId, bodyName, title, place, dueOn, unit, levels }: Promised) {
  const left = Math.max(0, Math.round(levels.promised * 100) - Math.round(levels.claimed * 100)) / 100;
  return [promiseId, bodyName, title, place, dueOn.toString(), unitName(unit), left, '', '', ''];
}
