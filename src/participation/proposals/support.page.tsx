import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Said, Task } from '../../web/shell/layout.tsx';
import { SupportForm } from './proposal.page.tsx';
import type { Proposal } from './proposals.queries.ts';
import { words } from './words.en.ts';

type SupportPageProps = {
  readonly proposal: Proposal;
  readonly supported: boolean;
  readonly form: FormState;
};

/** Where somebody who signed in for it says that a proposal matters to them too. */
export function SupportPage({ proposal, supported, form }: SupportPageProps) {
  return (
    <Task>
      <BackLink href={`/proposals/${proposal.number}`}>{words.backToProposal}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.supportTitle(proposal.title)}</h1>
      <Said>
        <p>{proposal.why}</p>
      </Said>
      <SupportForm action={`/proposals/${proposal.number}/support`} supported={supported} />
    </Task>
  );
}
