import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { type FormState, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { words as claimWords } from '../../evidence/words.en.ts';
import { type FileFault, MAX_FILE_BYTES } from '../../files/file-kind.rules.ts';
import { fileFaults } from '../../files/words.en.ts';
import { amount } from '../../promises/quantity.words.en.ts';
import { parseQuantity, parseQuantityOrZero } from '../posting/quantity.rules.ts';
import { GivenPage } from './given.page.tsx';
import type { GivenRefusal } from './refusals.rules.ts';
import { sayArrived } from './say-arrived.ts';
import { sayGiven } from './say-given.ts';
import { visitMatch } from './visit-match.ts';
import { words } from './words.en.ts';
import { matchHref } from './write-to-other.ts';

/** The match, where the visitor is on one side of it. */
function onSide(side: 'group' | 'supplier') {
  return async (at: Visit) => {
    const visited = await visitMatch(at);
    if (visited.side !== side) throw new NotFound();
    return visited;
  };
}

/** The supplier says what it gave: a claim on its promise. */
export const givenRoute = route({
  path: '/matches/:match/given',
  who: signedIn,
  object: onSide('supplier'),
  page: (at, { match }, form) => ({
    title: words.given.title,
    body: <GivenPage match={match} action={at.path} form={form} />,
  }),
  form: z.object({
    quantity: z.string().default(''),
    note: z.string().trim().min(1, claimWords.claim.faults.note).max(2000),
    link: z.string().trim().default(''),
  }),
  maxFileBytes: MAX_FILE_BYTES,
  async post({ at, tx, by, object: { match }, input }) {
    const { file } = at.files;
    const given = await sayGiven(tx, by, {
      ...input,
      matchId: match.matchId,
      quantity: parseQuantity(input.quantity) ?? 0,
      file: file && { folder: at.site.filesFolder, ...file },
      publicUrl: at.site.publicUrl,
    });
    if (!isRefused<GivenRefusal>(given)) return seeOther(matchHref(match.matchId));
    const { refused } = given;
    if (refused in fileFaults) return refuse({ file: fileFaults[refused as FileFault] });
    return refuse(words.faults.given[refused as Exclude<GivenRefusal, FileFault>]);
  },
});

/** The group says how much came, or that nothing did. */
export const arrivedRoute = route({
  path: '/matches/:match/arrived',
  who: signedIn,
  object: onSide('group'),
  page: (at, { match }, form: FormState) => ({
    title: words.arrived.title,
    body: (
      <StepPage
        title={words.arrived.title}
        lede={`${match.needTitle}. ${words.arrived.lede}`}
        action={at.path}
        back={{ href: matchHref(match.matchId), text: match.needTitle }}
        errors={form.errors}
        save={words.arrived.act}
        fields={
          <>
            <TextInput
              name="quantity"
              value={typedText(form, 'quantity')}
              error={form.errors['quantity']}
              label={words.arrived.quantity(amount(match.quantity, match.unit))}
              inputMode="decimal"
              width={10}
            />
            <Textarea
              name="note"
              value={typedText(form, 'note')}
              error={form.errors['note']}
              label={words.arrived.note}
              hint={words.arrived.noteHint}
              rows={3}
            />
          </>
        }
      />
    ),
  }),
  form: z.object({ quantity: z.string().default(''), note: z.string().default('') }),
  async post({ at, tx, by, object: { match }, input }) {
    const { matchId } = match;
    const quantity = parseQuantityOrZero(input.quantity);
    const { publicUrl } = at.site;
    const said = await sayArrived(tx, by, { matchId, quantity, note: input.note, publicUrl });
    if (isRefused(said)) return refuse(words.faults.arrived[said.refused]);
    return seeOther(matchHref(matchId));
  },
});
