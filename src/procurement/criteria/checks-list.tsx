import { Details } from '../../web/govuk/details.tsx';
import { WarningIcon } from '../../web/icons/warning-icon.tsx';
import { findingKey, type NamedFinding } from './checks/checks.rules.ts';
import { mendPath } from './reasons/mend-path.rules.ts';
import type { OpenWarning } from './reasons/reason.rules.ts';
import { words } from './words.en.ts';

type ChecksListProps = {
  readonly findings: readonly NamedFinding[];
  /** The reasons given so far stand beneath what they answer. */
  readonly warnings?: readonly OpenWarning[];
  /** The desk of the criteria, for whoever may mend them there. */
  readonly desk?: string | undefined;
};

/** What the checks find: what must be mended, then what to look at again; what is fine stands folded away. */
export function ChecksList({ findings, warnings = [], desk }: ChecksListProps) {
  const mend = findings.filter(({ level }) => level === 'must-mend');
  const again = findings.filter(({ level }) => level === 'warning');
  const fine = findings.filter(({ level }) => level === 'ok');
  return (
    <>
      {mend.length + again.length === 0 ? null : (
        <ul class="list list-plain">
          {[...mend, ...again].map((finding) => (
            <li>
              <OpenFinding finding={finding} />
              <SourceNote finding={finding} desk={desk} />
              <Reason warning={warnings.find(({ key }) => key === findingKey(finding))} />
            </li>
          ))}
        </ul>
      )}
      {fine.length === 0 ? null : (
        <Details summary={words.fine(fine.length)}>
          <ul class="list list-plain">
            {fine.map((finding) => (
              <li>
                <span>{finding.sentence}</span>
                <SourceNote finding={finding} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function OpenFinding({ finding: { level, sentence } }: { readonly finding: NamedFinding }) {
  const said = (
    <span>
      {words.level[level]}: {sentence}
    </span>
  );
  if (level === 'must-mend') return <strong class="govuk-error-message">{said}</strong>;
  return (
    <span class="warning-line">
      <WarningIcon />
      {said}
    </span>
  );
}

function Reason({ warning }: { readonly warning: OpenWarning | undefined }) {
  return warning?.reason ? <p>{words.reasonGiven(warning.reason)}</p> : null;
}

function SourceNote({ finding, desk }: { finding: NamedFinding; desk?: string | undefined }) {
  const { check, source, sentence } = finding;
  const path = mendPath(finding);
  return (
    <span class="note">
      {source.url ? <a href={source.url}>{source.name}</a> : words.source(source.name)}
      {' · '}
      <a href={`/checks/${check}`}>
        {words.aboutCheck}
        <span class="govuk-visually-hidden">: {sentence}</span>
      </a>
      {desk && path ? (
        <>
          {' · '}
          <a href={`${desk}${path}`}>
            {words.mend}
            <span class="govuk-visually-hidden">: {sentence}</span>
          </a>
        </>
      ) : null}
    </span>
  );
}
