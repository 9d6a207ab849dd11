import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound, orNotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { loadWitnesses } from './load-witnesses.ts';
import { endWitness, type NameWitnessRefusal, nameWitness } from './name-witness.ts';
import { findWitness } from './record-witnesses.queries.ts';
import { deskHref, EndWitnessPage, WitnessDeskPage } from './witness-desk.page.tsx';
import { nameErrors, words } from './words.en.ts';

const form = z.object({
  keeper: z.string().trim().max(120).default(''),
  vkey: z.string().trim().max(300).default(''),
});

/** The administrator’s desk: which outside witnesses keep the record, and naming one. */
export const witnessDeskRoute = route({
  path: '/work/:body/witnesses',
  who: bodyRole('administrator'),
  async object(at) {
    const body = theBody(at);
    return { body, ...(await loadWitnesses(at.site, body.id)) };
  },
  page: (at, { body, witnesses }, shown) => ({
    title: words.desk.title(body.name),
    desk: true,
    body: <WitnessDeskPage body={body} witnesses={witnesses} done={doneSentence(at.query)} form={shown} />,
  }),
  form,
  async post({ tx, by, object: { body }, input }) {
    const named = await nameWitness(tx, by, { bodyId: body.id, ...input });
    if (isRefused<NameWitnessRefusal>(named)) {
      const field = named.refused === 'keeper-blank' ? 'keeper' : 'vkey';
      return refuse({ [field]: nameErrors[named.refused] });
    }
    return seeOther(`${deskHref(body.slug)}?named=${encodeURIComponent(input.keeper)}`);
  },
});

/** Ending one witness. */
export const endWitnessRoute = route({
  path: '/work/:body/witnesses/:witness',
  who: bodyRole('administrator'),
  async object(at) {
    const body = theBody(at);
    const { witness: id = '' } = at.params;
    if (!z.uuid().safeParse(id).success) throw new NotFound();
    const witness = await orNotFound(findWitness(at.db, id));
    if (witness.bodyId !== body.id || witness.endedAt !== null) throw new NotFound();
    return { body, witness };
  },
  page: (_, { body, witness: { id, keeper } }, shown) => ({
    title: words.desk.endTitle(keeper),
    desk: true,
    body: <EndWitnessPage body={body.slug} id={id} keeper={keeper} form={shown} />,
  }),
  form: z.object({}),
  async post({ tx, by, object: { body, witness } }) {
    const ended = await endWitness(tx, by, witness);
    if (isRefused(ended)) return refuse({ '': words.desk.notNamed });
    return seeOther(`${deskHref(body.slug)}?ended=${encodeURIComponent(witness.keeper)}`);
  },
});

function doneSentence(query: URLSearchParams): string | undefined {
  const [named, ended] = [query.get('named'), query.get('ended')];
  if (named !== null) return words.desk.named(named);
  return ended === null ? undefined : words.desk.ended(ended);
}
