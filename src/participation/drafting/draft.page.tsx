import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { PlainLanguageHints } from '../wording/plain-language.tsx';
import { Comments } from './comments.tsx';
import { listCleared, listUnsigned } from './draft.rules.ts';
import { readableText } from './draft-fields.rules.ts';
import type { Member } from './draft-parties.queries.ts';
import { DraftText } from './draft-text.tsx';
import type { LoadedDraft } from './load-draft.ts';
import { kindNames, standingNames, words } from './words.en.ts';

export type DraftPageProps = LoadedDraft & {
  /** For whom the reader writes here; undefined for everyone else. */
  readonly member: Member | undefined;
  readonly mayJoinAsBody: boolean;
};

/** One draft: its text, who signed it, what was said about it. Everybody reads; members write. */
export function DraftPage(props: DraftPageProps) {
  const { draft, standing } = props;
  return (
    <>
      <p class="kicker">{words.kicker(draft.kind, draft.number, draft.bodyName)}</p>
      <h1>{draft.title}</h1>
      <Cleared {...props} />
      <Columns kind="side">
        <div>
          <DraftText kind={draft.kind} texts={standing.fields} />
          <p class="note">
            {words.versionNow(standing.version, standing.savedAt, standing.shownName, standing.partyName)}
          </p>
          <Acts {...props} />
          <Place {...props} />
          <Comments {...props} />
        </div>
        <div>
          <Parties {...props} />
          <PlainLanguageHints text={readableText(draft.kind, standing.fields)} />
        </div>
      </Columns>
      <ul class="take">
        <li>
          <a href={`/drafts/${draft.number}/history`}>{words.history}</a>
        </li>
        <li>
          <a href={`/drafts/${draft.number}?as=json`}>{words.json}</a>
        </li>
        <li>
          <a href="/drafts">{words.listTitle}</a>
        </li>
      </ul>
    </>
  );
}

function Cleared({ draft, parties, signatures }: DraftPageProps) {
  const cleared = listCleared({ version: draft.version, parties, signatures });
  if (draft.standing !== 'open')
    return <InsetText>{words.settledAs[draft.standing](draft.closeReason ?? '')}</InsetText>;
  if (cleared.length === 0) return null;
  return (
    <InsetText>
      {words.cleared(
        cleared.map(({ name }) => name),
        draft.version,
      )}
    </InsetText>
  );
}

function Acts({ draft, member, mayJoinAsBody }: DraftPageProps) {
  const path = `/drafts/${draft.number}`;
  if (draft.standing !== 'open') return null;
  if (member)
    return (
      <>
        <ButtonGroup>
          <Button href={`${path}/edit`}>{words.edit}</Button>
          <Button href={`${path}/sign`} variant="secondary">
            {words.sign}
          </Button>
        </ButtonGroup>
        <p class="note">{words.you(member.shownName, member.partyName)}</p>
      </>
    );
  return mayJoinAsBody ? (
    <Button href={`${path}/join`}>{words.joinAsBody}</Button>
  ) : (
    <p class="note">{words.signIn}</p>
  );
}

function Parties({ draft, parties, signatures }: DraftPageProps) {
  const { version } = draft;
  const isComplete = listUnsigned({ version, parties, signatures }).length === 0;
  return (
    <section>
      <h2>{words.parties}</h2>
      <ul class="list list-plain">
        {parties.map(({ id, name, members }) => {
          const signed = signatures.find((each) => each.partyId === id && each.version === version);
          return (
            <li>
              <div>
                <strong>{name}</strong>
                <span class="note">{words.members(members)}</span>
                {signed ? words.signedOn(signed.shownName, signed.signedAt) : words.notSigned}
              </div>
            </li>
          );
        })}
      </ul>
      {isComplete ? <p>{words.allSigned}</p> : null}
    </section>
  );
}

function Place({ draft, place }: DraftPageProps) {
  const { frameworkSlug, frameworkName, proposalNumber, proposalTitle } = draft;
  const row = (key: string, value: string | null) => (value ? [{ key, value }] : []);
  return (
    <>
      <SummaryList
        rows={[
          { key: kindNames[draft.kind], value: standingNames[draft.standing] },
          ...(frameworkSlug
            ? [
                {
                  key: words.forFramework,
                  value: <a href={`/frameworks/${frameworkSlug}`}>{frameworkName}</a>,
                },
              ]
            : []),
          ...row(words.theme, place.theme),
          ...row(words.changes, place.changes),
          ...row(words.serves, place.serves.join(', ')),
        ]}
      />
      {proposalNumber && proposalTitle ? (
        <p>
          <a href={`/proposals/${proposalNumber}`}>{words.began(proposalNumber, proposalTitle)}</a>
        </p>
      ) : null}
    </>
  );
}
