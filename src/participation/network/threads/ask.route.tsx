import { z } from 'zod';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { nameFault, spokenFault } from '../moderation.words.en.ts';
import { AskPage } from './ask.page.tsx';
import { findSigner } from './load-thread.ts';
import { longestTitle, openThread, threadHref } from './open-thread.ts';
import { longestText } from './spoken.rules.ts';
import { words } from './words.en.ts';

/** Whoever is signed in asks a public body something, for everyone to read. */
export const askRoute = route({
  path: '/network/:body/ask',
  who: signedIn,
  object: noObject,
  limit: { hits: 10, seconds: 600 },
  page(at, _, form) {
    const body = theBody(at);
    return {
      title: words.askTitle(body.name),
      body: <AskPage body={body} form={form} signer={findSigner(at)} />,
    };
  },
  form: z.object({
    title: z.string().default(''),
    text: z.string().default(''),
    name: z.string().default(''),
  }),
  async post({ at, tx, by, input }) {
    const { id, slug: bodySlug } = theBody(at);
    const signer = findSigner(at);
    const opened = await openThread(tx, by, {
      bodyId: id,
      bodySlug,
      title: input.title,
      text: input.text,
      name: signer ?? input.name,
      asBody: signer !== null,
    });
    if (!('refused' in opened))
      return seeOther(`${threadHref(bodySlug, opened.slug)}${signer ? '' : '?thanks'}`);
    const { refused, why } = opened;
    if (refused === 'name') return refuse({ name: nameFault(why) });
    if (refused === 'title' && why === 'blank') return refuse({ title: words.titleMissing });
    return refuse({ [refused]: spokenFault(why, refused === 'title' ? longestTitle : longestText) });
  },
});
