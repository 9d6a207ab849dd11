import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { Radios } from '../../../web/govuk/radios.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { acceptMatch } from './accept-match.ts';
import { endMatch } from './end-match.ts';
import { MatchPage, type MatchPageProps } from './match.page.tsx';
import { endReasons } from './match.rules.ts';
import { listMessages } from './matches.queries.ts';
import { visitMatch } from './visit-match.ts';
import { words } from './words.en.ts';
import { writeMessage } from './write-message.ts';
import { matchHref } from './write-to-other.ts';

const text = words.page;

async function matchScreen(at: Visit, shown: Omit<MatchPageProps, 'messages'>) {
  const messages = await listMessages(at.db, shown.match);
  return { title: shown.match.needTitle, body: <MatchPage {...shown} messages={messages} /> };
}

/** A match for its two sides; posting sends a message to the other. */
export const matchRoute = route({
  path: '/matches/:match',
  who: signedIn,
  object: visitMatch,
  page: (at, match, form) => matchScreen(at, { ...match, form }),
  form: z.object({ text: z.string().default('') }),
  async post({ at, tx, by, object: { match }, input }) {
    const { matchId } = match;
    const sent = await writeMessage(tx, by, { matchId, ...input, publicUrl: at.site.publicUrl });
    if (isRefused(sent)) return refuse(words.faults.message[sent.refused]);
    return seeOther(matchHref(matchId));
  },
});

export const acceptMatchRoute = route({
  path: '/matches/:match/accept',
  who: signedIn,
  object: visitMatch,
  page: (at, match, form) => matchScreen(at, { ...match, form }),
  async post({ at, tx, by, object: { match } }) {
    const accepted = await acceptMatch(tx, by, { ...match, publicUrl: at.site.publicUrl });
    if (isRefused(accepted)) {
      // There are no fields here: whatever is wrong is wrong with the whole.
      const sentences = Object.values<string>(words.faults.accept[accepted.refused]);
      return refuse({ '': sentences.join(' ') });
    }
    return seeOther(matchHref(match.matchId));
  },
});

export const endMatchRoute = route({
  path: '/matches/:match/end',
  who: signedIn,
  object: visitMatch,
  page(at, { match, side }, form) {
    const title = match.state === 'agreed' ? text.endTitle.agreed : text.endTitle.proposed;
    const fields = (
      <Radios
        name="why"
        legend={text.why}
        error={form.errors['why']}
        value={typedText(form, 'why')}
        items={endReasons[side].map((value) => ({ value, text: words.reasons[value] }))}
      />
    );
    const back = { href: matchHref(match.matchId), text: match.needTitle };
    const { errors } = form;
    const lede = text.endLede;
    return {
      title,
      body: <StepPage {...{ title, lede, back, errors, fields }} action={at.path} save={text.endAct} />,
    };
  },
  form: z.object({ why: z.string().default('') }),
  async post({ at, tx, by, object: { match }, input }) {
    const { matchId } = match;
    const ended = await endMatch(tx, by, { matchId, ...input, publicUrl: at.site.publicUrl });
    if (isRefused(ended)) return refuse(words.faults.end[ended.refused]);
    return seeOther(matchHref(matchId));
  },
});
