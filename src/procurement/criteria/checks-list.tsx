import { Details } from '../../web/govuk/details.tsx';
import { WarningIcon } from '../../web/icons/warning-icon.tsx';
import type { NamedFinding } from './checks/checks.rules.ts';
import type { Source } from './checks/finding.rules.ts';
import { words } from './words.en.ts';

/** What the checks find: what must be mended, then what to look at again; what is fine stands folded away. */
export function ChecksList({ findings }: { readonly findings: readonly NamedFinding[] }) {
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
              <SourceNote source={finding.source} />
            </li>
          ))}
        </ul>
      )}
      {fine.length === 0 ? null : (
        <Details summary={words.fine(fine.length)}>
          <ul class="list list-plain">
            {fine.map(({ sentence, source }) => (
              <li>
                <span>{sentence}</span>
                <SourceNote source={source} />
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

function SourceNote({ source: { name, url } }: { readonly source: Source }) {
  return <span class="note">{url ? <a href={url}>{name}</a> : words.source(name)}</span>;
}
