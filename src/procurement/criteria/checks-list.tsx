import { Tag } from '../../web/govuk/tag.tsx';
import type { NamedFinding } from './checks/checks.rules.ts';
import type { Source } from './checks/finding.rules.ts';
import { words } from './words.en.ts';

const order = ['must-mend', 'warning', 'ok'] as const;

/** What the checks find, the worst first, each with the rule it comes from. */
export function ChecksList({ findings }: { readonly findings: readonly NamedFinding[] }) {
  const sorted = order.flatMap((level) => findings.filter((finding) => finding.level === level));
  return (
    <ul class="list list-plain">
      {sorted.map(({ level, sentence, source }) => (
        <li>
          <Tag class={`check-${level}`}>{words.level[level]}</Tag>
          <span>{sentence}</span>
          <SourceNote source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceNote({ source: { name, url } }: { readonly source: Source }) {
  return <span class="note">{url ? <a href={url}>{name}</a> : words.source(name)}</span>;
}
