import { NotFound } from '../../../db/errors.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { theSupplier } from '../../../web/edge/visit.ts';
import { formOf, readText, readTicked } from '../../tenders/form-fields.ts';
import { findGround } from '../grounds.rules.ts';
import { type Declared, readAssociated } from './declaration.rules.ts';
import { findDeclaration } from './declarations.queries.ts';
import { DeclarePage } from './declare.page.tsx';
import { declareGrounds } from './declare-grounds.ts';
import { words } from './words.en.ts';

const declarationForm = formOf((form): Declared => {
  const grounds = readTicked(form, 'grounds').flatMap((slug) => {
    const ground = findGround(slug);
    if (!ground) return [];
    const happened = readText(form, `happened.${slug}`, { blank: words.happenedBlank(ground.name) });
    const mended = readText(form, `mended.${slug}`, { blank: words.mendedBlank(ground.name) });
    return [{ ground: slug, happened, mended }];
  });
  const associated = readText(form, 'associated', { max: 4000, long: words.associatedLong });
  if (form.typed['confirm'] !== 'yes') form.fault('confirm', words.confirmBlank);
  return { grounds, associated: readAssociated(associated) };
});

export const declareRoute = route({
  path: '/supplier/exclusions',
  who: aSupplier,
  object: noObject,
  page: async (at, _, form) => ({
    title: words.title,
    desk: true,
    body: (
      <DeclarePage
        form={form}
        last={await findDeclaration(at.db, theSupplier(at))}
        isDone={at.query.get('done') === '1'}
      />
    ),
  }),
  form: declarationForm,
  async post({ at, tx, by, input }) {
    const declared = await declareGrounds(tx, by, { ...input, supplierId: theSupplier(at) });
    if (!('refused' in declared)) return seeOther('/supplier/exclusions?done=1');
    if (declared.refused === 'unknown-ground') throw new NotFound();
    const { slug, name } = declared.ground;
    const isHappened = declared.refused === 'happened-blank';
    return refuse({
      [`${isHappened ? 'happened' : 'mended'}.${slug}`]: isHappened
        ? words.happenedBlank(name)
        : words.mendedBlank(name),
    });
  },
});
