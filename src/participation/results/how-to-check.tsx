import { type Way, wayNames } from '../rounds/round-rule.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import type { AuditFingerprint } from './published-results.queries.ts';
import { words } from './words.en.ts';

type HowToCheckProps = {
  readonly round: Pick<Round, 'id' | 'rule' | 'slug'>;
  readonly auditFiles: readonly AuditFingerprint[];
};

/** Why nobody can recompute this from what is public, who can, with which command, and against what. */
export function HowToCheck({ round, auditFiles }: HowToCheckProps) {
  return (
    <>
      <h2>{words.checkTitle}</h2>
      <p>{words.checkLede}</p>
      {auditFiles.length > 0 ? (
        <p>
          {words.checkAudit}{' '}
          <a href={`/record/entries?round=${round.slug}&kind=round-results-published`}>{words.checkEntry}</a>
        </p>
      ) : null}
      {wayNames
        .filter((way) => auditFiles.some((each) => each.way === way))
        .map((way) => (
          <OneWay round={round} way={way} files={auditFiles.filter((each) => each.way === way)} />
        ))}
      <p>
        <a href={`/say/${round.slug}/results?as=json`}>{words.checkData}</a>. {words.exactNote}
      </p>
    </>
  );
}

type OneWayProps = Pick<HowToCheckProps, 'round'> & {
  readonly way: Way;
  readonly files: readonly AuditFingerprint[];
};

/** The files of one way of answering with their fingerprints, and the command that reads them. */
function OneWay({ round, way, files }: OneWayProps) {
  return (
    <>
      <h3>{words.ways[way]}</h3>
      {files.map(({ file, sha256 }) => (
        <p>
          {words.checkFile(file)} <code>{sha256}</code>
        </p>
      ))}
      <p>{words.checkHow(files.map(({ file }) => file))}</p>
      <p>
        <code>{words.checkCommand[way](round)}</code>
      </p>
      {way === 'statements' ? <p class="note">{words.checkLetters}</p> : null}
    </>
  );
}
