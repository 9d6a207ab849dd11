import type { Child } from 'hono/jsx';
import { formatInstant } from '../../../values/dates.ts';
import type { FormErrors as Errors, FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { MakeKeyHere, UnwrapHere } from '../sealing/opener-parts.tsx';
import type { OpenerVisit } from './visit-opener.ts';
import { lostWords, openerWords as words } from './words.en.ts';

type OpenerPageProps = { readonly visit: OpenerVisit; readonly form: FormState };

/** An opener’s own page of one tender: one thing to do at a time. */
export function OpenerPage({ visit, form }: OpenerPageProps) {
  const { procurement, openers, me, box } = visit;
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">{procurement.title}</p>
      <h1>{words.title}</h1>
      <p>
        {words.youAre(me.office)} {words.howMany(box.threshold, openers.length)}
      </p>
      {toDo(visit, form)}
      {procurement.noticePublishedAt && !me.sharesPostedAt && visit.stage !== 'done' ? (
        <p>
          <a href={bidHrefs.keyLost(visit.tender)}>{lostWords.link}</a>
        </p>
      ) : null}
    </div>
  );
}

function toDo(visit: OpenerVisit, form: FormState): Child {
  const { stage, me, procurement } = visit;
  if (stage === 'done')
    return (
      <p>
        {words.opened} <a href={`${threadHref(procurement)}/bids`}>{words.result}</a>
      </p>
    );
  if (stage === 'open') return <ToOpen visit={visit} errors={form.errors} />;
  if (stage === 'first' || stage === 'second') return <ToRehearse visit={visit} errors={form.errors} />;
  if (me.sharesPostedAt) return <Sent visit={visit} />;
  if (procurement.noticePublishedAt) return <Rehearsed visit={visit} />;
  return <TheKey visit={visit} form={form} />;
}

function TheKey({ visit, form }: OpenerPageProps) {
  const { me, tender } = visit;
  return (
    <section>
      <h2>{words.key}</h2>
      {me.recipient ? (
        <>
          <p>{words.keyIs}</p>
          <p>
            <code>{me.recipient}</code>
          </p>
          <p>
            {words.keyWait} {words.keyAgain}
          </p>
        </>
      ) : null}
      <p>{words.keyLede}</p>
      <Form action={bidHrefs.opener(tender)}>
        <MakeKeyHere field="recipient" />
        <TextInput
          name="recipient"
          label={words.keyLabel}
          hint={words.keyHow}
          error={form.errors['recipient']}
          value={typedText(form, 'recipient')}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        <Department office={me.office} errors={form.errors} />
        <Button>{words.keyAct}</Button>
      </Form>
    </section>
  );
}

/** Their own word on where they work: it counts beside the officer’s. */
function Department({ office, errors }: { readonly office: string; readonly errors: Errors }) {
  return (
    <Radios
      name="department"
      legend={words.department(office)}
      hint={words.departmentHint}
      items={[
        { value: 'no', text: words.departmentNo },
        { value: 'yes', text: words.departmentYes },
      ]}
      error={errors['department']}
    />
  );
}

type PartProps = { readonly visit: OpenerVisit; readonly errors: Errors };

function ToRehearse(props: PartProps) {
  return (
    <section>
      <h2>{words.rehearse}</h2>
      <p>{words.rehearseLede}</p>
      <SendShares {...props} act={words.rehearseAct} />
    </section>
  );
}

function ToOpen(props: PartProps) {
  return (
    <section>
      <h2>{words.open}</h2>
      <p>{words.openLede}</p>
      <Progress visit={props.visit} />
      <SendShares {...props} act={words.openAct} />
    </section>
  );
}

/** With JavaScript the key is used on this device, here; without it a file goes to and fro. */
function SendShares({ visit: { tender }, errors, act }: PartProps & { readonly act: string }) {
  return (
    <>
      <UnwrapHere envelopesHref={bidHrefs.envelopes(tender)} formId={FORM_ID} act={act} />
      <p>
        <a href={bidHrefs.envelopes(tender)}>{words.fetch}</a>. {words.fetchHow}
      </p>
      <Form action={bidHrefs.shares(tender)} id={FORM_ID} withFiles>
        <FileUpload name="file" label={words.sharesLabel} accept=".json" error={errors['file']} />
        <Button variant="secondary">{words.fileAct}</Button>
      </Form>
    </>
  );
}

const FORM_ID = 'opener-shares';

function Sent({ visit }: { readonly visit: OpenerVisit }) {
  const { sharesPostedAt } = visit.me;
  return (
    <>
      <p>{words.sent(sharesPostedAt ? formatInstant(sharesPostedAt) : '')}</p>
      <Progress visit={visit} />
    </>
  );
}

function Progress({ visit: { openers, box } }: { readonly visit: OpenerVisit }) {
  const came = openers.filter(({ sharesPostedAt }) => sharesPostedAt !== null).length;
  return <p>{words.soFar(came, box.threshold)}</p>;
}

function Rehearsed({ visit }: { readonly visit: OpenerVisit }) {
  const last = visit.me.rehearsed[1] ?? visit.me.rehearsed[0];
  return <p>{last ? words.rehearsed(formatInstant(last)) : words.keyWait}</p>;
}
