import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { drawDocument } from '../../../procurement/awards/documents/draw-document.ts';
import { formOf, readChoice, readDate, readText } from '../../../procurement/tenders/form-fields.ts';
import { anyone, bodyRole } from '../../../web/edge/access.rules.ts';
import { handOver, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { writePdf } from '../../../web/pdf/write-pdf.ts';
import { accountHref } from '../../account/slice-ask.rules.ts';
import type { MomentFault } from '../moments/moments.rules.ts';
import { nameMoment } from '../moments/name-moment.ts';
import { WhenPage } from '../moments/when.page.tsx';
import { visitVerdict } from '../visit-verdict.ts';
import { PackPage } from './pack.page.tsx';
import { packBlocks } from './pack-document.ts';
import { isPartName, type PartFault } from './pack-parts.rules.ts';
import { PartPage } from './part.page.tsx';
import { words } from './words.en.ts';
import { writePart } from './write-part.ts';

const deskOf = (slug: string, procurement: string) => `/work/${slug}/contracts/${procurement}/verdict`;

/** The pack of one day: kept with its verdict, or as it stands today. */
async function visitPack(at: Visit) {
  const visit = await visitVerdict(at);
  const { verdicts = [], pack, sides } = visit.table ?? {};
  const asked = at.query.get('for');
  const kept = asked
    ? verdicts.find(({ forOn }) => forOn.toString() === asked)
    : pack
      ? undefined
      : verdicts[0];
  if (asked && !kept && asked !== pack?.forOn) throw new NotFound();
  const shown = kept ? { pack: kept.pack ?? undefined, sides: kept.sideBySide } : { pack, sides };
  return { ...visit, shown, isFrozen: kept !== undefined };
}

/** The pack, for everyone. */
const packRoute = route({
  path: '/contracts/:body/:procurement/verdict/pack',
  who: anyone,
  object: visitPack,
  page: (_, { body, procurement, thread, shown, isFrozen }) => ({
    title: words.title(procurement.title),
    thread,
    body: (
      <PackPage
        bodyName={body.name}
        href={thread.href}
        accountHref={accountHref({ body: body.slug, contract: procurement.slug })}
        isFrozen={isFrozen}
        {...shown}
      />
    ),
    data: {
      contract: procurement.title,
      kept: isFrozen,
      pack: shown.pack ?? null,
      sideBySide: shown.sides ?? null,
    },
  }),
});

/** The same as a PDF, for a committee’s papers. */
const packPdfRoute = route({
  path: '/contracts/:body/:procurement/verdict/pack.pdf',
  who: anyone,
  async object(at) {
    const { body, procurement, shown, isFrozen } = await visitPack(at);
    const { pack, sides } = shown;
    if (!pack || !sides) throw new NotFound();
    const now = await at.site.clock.now(at.db);
    return { body, procurement, now, shown: { pack, sides, isFrozen } };
  },
  page(_, { body, procurement, now, shown }) {
    const title = words.title(procurement.title);
    const about = { title, author: body.name, lang: 'en-GB', madeAt: now, footer: words.page };
    return handOver({
      fileName: words.fileName(procurement.slug, shown.pack.forOn),
      mediaType: 'application/pdf',
      content: writePdf(about, drawDocument(title, packBlocks(shown, body.name))),
    });
  },
});

async function visitPart(at: Visit) {
  const name = at.params['part'];
  const visit = await visitVerdict(at);
  const pack = visit.table?.pack;
  if (!isPartName(name) || !pack) throw new NotFound();
  return { ...visit, name, pack };
}

/** One question of the pack. */
const partRoute = route({
  path: '/work/:body/contracts/:procurement/verdict/parts/:part',
  who: bodyRole('commissioner'),
  object: visitPart,
  page: (at, { body, procurement, thread, name, pack }, form) => ({
    title: words.questions[name],
    desk: true,
    thread,
    body: (
      <PartPage
        name={name}
        part={pack.parts[name]}
        backHref={deskOf(body.slug, procurement.slug)}
        action={at.path}
        form={form}
      />
    ),
  }),
  form: z.object({
    words: z.string().max(10_000).default(''),
    sources: z.string().max(2_000).default(''),
    leftOut: z.string().max(2_000).default(''),
  }),
  async post({ tx, by, object: { bodyId, procurementId, name, body, procurement }, input }) {
    const written = await writePart(tx, by, { bodyId, procurementId, part: name, ...input });
    if (!isRefused<PartFault>(written)) return seeOther(deskOf(body.slug, procurement.slug));
    const field =
      written.refused === 'given' ? '' : written.refused === 'left-out-short' ? 'leftOut' : 'words';
    return refuse({ [field]: words.partFaults[written.refused] });
  },
});

/** A break is named, or a verdict asked for sooner. */
const whenRoute = route({
  path: '/work/:body/contracts/:procurement/verdict/when',
  who: bodyRole('commissioner', 'elected-member', 'contract-manager'),
  object: visitVerdict,
  page: (at, { body, procurement, thread }, form) => ({
    title: words.whenHeading,
    desk: true,
    thread,
    body: <WhenPage backHref={deskOf(body.slug, procurement.slug)} action={at.path} form={form} />,
  }),
  form: formOf((form) => ({
    why: readChoice(form, 'why', ['break', 'asked'], words.whenChoose),
    onDay: readDate(form, 'onDay', words.whenWrong),
    reason: readText(form, 'reason', { blank: words.whenFaults['reason-blank'] }),
  })),
  async post({ tx, by, object: { bodyId, procurementId, thread }, input: { why, onDay, reason } }) {
    if (!onDay) return refuse({});
    const named = await nameMoment(tx, by, { bodyId, procurementId, why, onDay, reason });
    if (!isRefused<MomentFault | 'no-contract'>(named)) return seeOther(`${thread.href}/verdict/pack`);
    const { refused } = named;
    const field = refused.startsWith('reason-') ? 'reason' : refused === 'stopped' ? '' : 'onDay';
    return refuse({ [field]: words.whenFaults[refused] });
  },
});

export const packRoutes = [packRoute, packPdfRoute, partRoute, whenRoute] as const;
