import type { By, Refusal } from '../../../acts/by.ts';
import { indexForSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import { sha256Hex } from '../../files/sha256.rules.ts';
import { storeFile } from '../../files/store-file.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { reportPdf } from '../report-pdf.ts';
import { sections } from '../sections.rules.ts';
import { sentenceOf, whoChecks } from '../statements.words.en.ts';
import { words as reportWords } from '../words.en.ts';
import { standingOf } from './load-version.ts';
import { actsFor, decidePublish, type PublishRefusal, type ReportVersion } from './published.rules.ts';
import {
  getFactsText,
  listVersions,
  lockBodyForReport,
  type ReportKey,
  readFacts,
  setPublished,
} from './reports.queries.ts';

export type PublishInput = ReportKey & {
  /** The fingerprint of what the member read. */
  readonly factsSha256: string;
  readonly filesFolder: string;
  /** What the file’s address begins with. */
  readonly publicUrl: string;
};

/**
 * An elected member publishes the report that a commissioner put forward and that they have read. The file is drawn from
 * the kept figures and kept with them; both fingerprints go on the public record. Two who publish at once publish once.
 * Refuses whoever is no elected member of the body.
 */
export async function publishReport(
  tx: Transaction,
  by: By,
  input: PublishInput,
): Promise<{ readonly version: number } | Refusal<PublishRefusal>> {
  const { bodyId, yearStart, factsSha256 } = input;
  if (!actsFor(by.actor, bodyId, 'elected-member')) return { refused: 'not-member' };
  const body = await lockBodyForReport(tx, bodyId);
  const versions = await listVersions(tx, { bodyId, yearStart });
  const refused = decidePublish(versions, { factsSha256, personId: by.actor.personId });
  const waiting = versions.find(({ publishedAt }) => publishedAt === null);
  if (refused || !waiting) return { refused: refused ?? 'nothing-waiting' };
  const now = await by.clock.now(tx);
  const facts = readFacts(await getFactsText(tx, { ...input, version: waiting.version }));
  const standing = await standingOf(tx, bodyId, { ...waiting, publishedAt: now });
  const pdf = reportPdf({ facts, standing }, { madeAt: now, publicUrl: input.publicUrl });
  const bytes = new Uint8Array(await new Response(pdf.content).arrayBuffer());
  const upload = { folder: input.filesFolder, name: pdf.fileName, bytes };
  const { fileId, sha256 } = await storeFile(tx, by, { bodyId, upload, checked: { kind: 'pdf', bytes } });
  await setPublished(tx, input, { by: by.actor.personId, at: now, fileId });
  await recordEntry(tx, by, {
    type: 'annual-report-published',
    subject: { bodyId },
    facts: { year: facts.year, figuresOn: facts.on, ...entryFacts(waiting), pdfSha256: sha256 },
  });
  const said = sections.flatMap(({ say }) => say(facts).map((each) => sentenceOf(each, whoChecks(facts))));
  await indexForSearch(tx, {
    path: `/bodies/${body.slug}/annual-reports/${facts.year}`,
    kind: 'page',
    title: reportWords.title(body.name, facts.year),
    summary: said.slice(0, 2).join(' '),
    bodyText: said.join('\n'),
  });
  return { version: waiting.version };
}

/** The reason is free words: the record has their fingerprint. */
function entryFacts({ version, factsSha256, why }: ReportVersion) {
  return { version, factsSha256, whySha256: why === null ? null : sha256Hex(why) };
}
