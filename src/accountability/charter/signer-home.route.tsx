import { isRefused } from '../../acts/by.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { type Route, route } from '../../web/edge/route.ts';
import { isAnswered } from './sign-charter.ts';
import { findSignature } from './signatures.queries.ts';
import { SignerHomePage } from './signer-home.page.tsx';
import { baseOf, type SignerWay, visitSigner } from './signer-way.ts';
import { signingWords } from './signing.words.en.ts';
import { startCharter } from './start-charter.ts';

/** A signer’s own Charter: where it stands, and the button that begins it. */
export function signerHomeRoute(way: SignerWay): Route {
  return route({
    path: way.path,
    who: way.who,
    object: (at) => visitSigner(way, at),
    page: async (at, visit, { errors }) => ({
      title: signingWords.home.title,
      body: (
        <SignerHomePage
          visit={visit}
          last={await findSignature(at.db, visit.signer)}
          answered={countAnswered(visit)}
          isJustSigned={at.query.has('signed')}
          publicUrl={at.site.publicUrl}
          errors={errors}
        />
      ),
    }),
    async post({ at, tx, by, object }): Promise<Outcome> {
      const started = await startCharter(tx, by);
      if (isRefused(started)) return refuse({ '': signingWords.home.hidden });
      const [first] = object.charter.commitments;
      return seeOther(`${baseOf(way, at)}/answers/${first?.slug ?? ''}`);
    },
  });
}

function countAnswered({ charter, answers, today }: Awaited<ReturnType<typeof visitSigner>>): number {
  return charter.commitments.filter(({ slug }) => isAnswered(answers, slug, today)).length;
}
