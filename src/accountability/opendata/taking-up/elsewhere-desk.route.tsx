import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theBody } from '../../../web/edge/visit.ts';
import { mayBringIn } from '../bringing-in/who.rules.ts';
import { listElsewhere } from '../elsewhere/elsewhere.queries.ts';
import { elsewhereCells, elsewhereData } from '../elsewhere/elsewhere-data.ts';
import { PAGE_SIZE, readElsewhereAsked } from '../elsewhere/elsewhere-filter.rules.ts';
import { words as elsewhereWords } from '../elsewhere/words.en.ts';
import { ElsewhereDeskPage } from './elsewhere-desk.page.tsx';
import { deskReaders } from './visit-elsewhere.ts';
import { words } from './words.en.ts';

/** More than one file is read with; the whole is at `/data`. */
const whole = { limit: 10_000, offset: 0 };

/** What a body tendered elsewhere, and what of it is followed here. */
export const elsewhereDeskRoute = route({
  path: '/work/:body/elsewhere',
  who: deskReaders,
  object: (at) => Promise.resolve({ body: theBody(at), asked: readElsewhereAsked(at.query) }),
  async page(at, { body, asked }) {
    const { db, path, query } = at;
    const format = tableFormat(query);
    const slice =
      query.get('as') !== null ? whole : { limit: PAGE_SIZE, offset: (asked.page - 1) * PAGE_SIZE };
    const { rows, total } = await listElsewhere(db, { ...asked, bodySlug: body.slug }, slice);
    if (format)
      return handOverTable(format, {
        name: words.desk.csvName,
        head: elsewhereWords.csvHead,
        rows: rows.map(elsewhereCells),
      });
    return {
      title: words.desk.title(body.name),
      desk: true,
      body: (
        <ElsewhereDeskPage
          path={path}
          asked={{ ...asked, bodySlug: null }}
          rows={rows}
          total={total}
          mayBring={mayBringIn(theActor(at), body.id)}
        />
      ),
      data: { total, contracts: rows.map(elsewhereData) },
    };
  },
});
