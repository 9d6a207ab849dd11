import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { bidHrefs } from '../protocol.rules.ts';
import type { OpenerVisit } from './visit-opener.ts';
import { openerWords, lostWords as words } from './words.en.ts';

/** An opener says that their key is lost. */
export function KeyLostPage({ visit, form }: { readonly visit: OpenerVisit; readonly form: FormState }) {
  const { tender, procurement, me, box, openers } = visit;
  return (
    <div class="task">
      <BackLink href={bidHrefs.opener(tender)}>{openerWords.title}</BackLink>
      <FormErrors errors={form.errors} />
      <p class="kicker">{procurement.title}</p>
      <h1>{words.title}</h1>
      {me.keyLostAt ? (
        <p>
          <strong>{words.said}</strong>
        </p>
      ) : (
        <>
          <p>{words.lede(box.threshold, openers.length)}</p>
          <p>{words.look}</p>
          <Form action={bidHrefs.keyLost(tender)}>
            <Button variant="warning">{words.act}</Button>
          </Form>
        </>
      )}
    </div>
  );
}
