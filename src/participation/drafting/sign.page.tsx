import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Member } from './draft-parties.queries.ts';
import { DraftText } from './draft-text.tsx';
import type { DraftVersion } from './draft-versions.queries.ts';
import type { Draft } from './drafts.queries.ts';
import { words } from './words.en.ts';

type SignPageProps = {
  readonly draft: Draft;
  readonly standing: DraftVersion;
  readonly member: Member;
  readonly form: FormState;
};

/** A member reads the version once more and signs it for their party. */
export function SignPage({ draft, standing, member, form }: SignPageProps) {
  return (
    <Task>
      <BackLink href={`/drafts/${draft.number}`}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.signTitle}</h1>
      <p class="lede">{words.signLede(member.partyName)}</p>
      <DraftText kind={draft.kind} texts={standing.fields} />
      <p>{words.signMeans}</p>
      <Form action={`/drafts/${draft.number}/sign`}>
        <input type="hidden" name="version" value={standing.version} />
        <Button>{words.signAct(standing.version)}</Button>
      </Form>
    </Task>
  );
}
