import { getCharterVersion } from '../../../accountability/charter/charter.queries.ts';
import { findSignature, listAnswers } from '../../../accountability/charter/signatures.queries.ts';
import type { Database } from '../../../db/connect.ts';
import { readJson } from '../../../reference/read-json.ts';
import { formatDate, londonDate } from '../../../values/dates.ts';
import { quantityWords } from '../../../values/quantity.en.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { FormCriterion } from '../bid-fields.rules.ts';
import { listEarlierAnswers } from './last-bid.queries.ts';
import { findLastReview } from './last-review.queries.ts';
import { MOST_SUGGESTIONS, type Suggestion, type Suggestions } from './suggestion.rules.ts';
import { suggestionWords as words } from './suggestion-words.en.ts';

type Measure = { readonly id: string; readonly slug: string; readonly unit: string };
type Ask = {
  readonly key: ProcurementKey;
  readonly supplierId: string;
  readonly criteria: readonly FormCriterion[];
  readonly measures: readonly Measure[];
};

/** What the supplier has said before in bids, in its Charter and in its Review: answer once. */
export async function loadSuggestions(db: Database, ask: Ask): Promise<Suggestions> {
  const [earlier, charter, review] = await Promise.all([
    listEarlierAnswers(db, ask.key, ask.supplierId),
    readCharter(db, ask.supplierId),
    readReview(db, ask),
  ]);
  const answers = ask.criteria.map((criterion) => {
    const same = earlier.filter(({ kind }) => kind === criterion.kind);
    const exact = same.filter(({ question }) => question === criterion.question);
    const said = (exact.length > 0 ? exact : same).map(({ answer, title, committedAt }) => ({
      text: answer,
      source: words.bid(title, formatDate(londonDate(committedAt))),
    }));
    const signed = criterion.kind === 'social-value' ? charter : [];
    return [criterion.id, [...said.slice(0, MOST_SUGGESTIONS), ...signed]] as const;
  });
  return { answers: Object.fromEntries(answers), measures: review };
}

async function readCharter(db: Database, supplierId: string): Promise<Suggestion[]> {
  const signed = await findSignature(db, { kind: 'supplier', supplierId });
  if (!signed || signed.withdrawnAt) return [];
  const on = londonDate(signed.signedAt);
  const [{ commitments }, answers] = await Promise.all([
    getCharterVersion(db, signed.version),
    listAnswers(db, signed.signatureId),
  ]);
  const kept = answers.filter(({ answer }) => answer !== 'not-for-us');
  const lines = commitments.flatMap(({ slug, title }) => {
    const answer = kept.find(({ commitment }) => commitment === slug);
    return answer ? [words.commitment(title, answer.byDate ? formatDate(answer.byDate) : null)] : [];
  });
  return lines.length > 0 ? [{ text: lines.join('\n'), source: words.charter(formatDate(on)) }] : [];
}

type Questions = {
  readonly questions: readonly {
    readonly id: string;
    readonly unit: string;
    readonly measure: string | null;
  }[];
};

async function readReview(db: Database, { supplierId, measures }: Ask): Promise<Suggestions['measures']> {
  const last = await findLastReview(db, supplierId);
  if (!last) return {};
  const { questions } = await readJson<Questions>(`review/questions-${last.questionSet}.json`);
  const found = measures.flatMap(({ id, slug, unit }) => {
    const question = questions.find((each) => each.measure === slug && each.unit === unit);
    const hundredths = question && last.hundredths.get(question.id);
    if (hundredths === undefined) return [];
    const text = quantityWords(String(hundredths / 100), unit);
    return [[id, [{ text, source: words.review(last.year) }]] as const];
  });
  return Object.fromEntries(found);
}

/** How many people worked for a supplier, by its last signed Review. */
export async function findWorkforce(db: Database, supplierId: string): Promise<number | null> {
  const staff = (await findLastReview(db, supplierId))?.hundredths.get('staff');
  return staff ? staff / 100 : null;
}
