import type { z } from 'zod';
import {
  type FormReader,
  formOf,
  readChoice,
  readPounds,
  readText,
  readTicked,
} from '../tenders/form-fields.ts';
import { words as tenderWords } from '../tenders/words.en.ts';
import { BAND_MAX } from './band-scale.en.ts';
import {
  askKinds,
  type CriterionDraft,
  type CriterionKind,
  countsQuantity,
  methodsOf,
  type ResidentsPart,
  residentsParts,
} from './criterion.rules.ts';
import { draftFaults, words } from './words.en.ts';

/** The form in which a criterion of one kind is added or changed. */
export function criterionForm(kind: CriterionKind): z.ZodType<CriterionDraft> {
  return formOf((form) => readCriterion(form, kind));
}

function readCriterion(form: FormReader, kind: CriterionKind): CriterionDraft {
  const w = words.form;
  const title = readText(form, 'title', { blank: w.nameBlank, max: 80, long: w.nameLong });
  const weight = Number(readText(form, 'weight'));
  if (!Number.isInteger(weight) || weight < 1 || weight > 100)
    form.fault('weight', draftFaults['weight-out-of-range'].sentence);
  const method = readChoice(form, 'method', methodsOf[kind], draftFaults['method-of-another-kind'].sentence);
  const blank = method === 'band' ? { blank: w.questionBlank } : {};
  const question =
    kind === 'price' ? '' : readText(form, 'question', { ...blank, max: 500, long: w.questionLong });
  const measureIds = kind === 'social-value' ? readTicked(form, 'measures') : [];
  if (countsQuantity(method) && measureIds.length !== 1)
    form.fault('measures', draftFaults['measure-missing'].sentence);
  return {
    kind,
    title,
    question,
    weight,
    method,
    ...readPrices(form, method),
    target: method === 'target' ? readTarget(form) : null,
    bandMax: method === 'band' ? BAND_MAX : null,
    measureIds,
    perSpendPence: kind === 'social-value' ? readPerSpend(form) : null,
    subjectMatter: readText(form, 'subjectMatter', { max: 600, long: w.subjectMatterLong }),
    residentsPart: readPart(form, kind, method),
    asks: askKinds.find((asks) => asks === form.typed['asks']) ?? 'plain',
  };
}

/** Residents judge answers: where only a figure counts there is nothing for them to score. */
function readPart(form: FormReader, kind: CriterionKind, method: CriterionDraft['method']): ResidentsPart {
  if (kind === 'price') return 'none';
  const part = residentsParts.find((known) => known === form.typed['residents']) ?? 'none';
  if (part === 'score' && method !== 'band') form.fault('residents', words.form.residentsScoreAnswers);
  return part;
}

function readPrices(form: FormReader, method: CriterionDraft['method']) {
  const usesFloor = method === 'linear-absolute';
  if (!usesFloor && method !== 'linear-to-lowest') return {};
  const qualificationPence = readPounds(form, 'qualification', tenderWords.valueWrong);
  if (!usesFloor) return { qualificationPence };
  const floorPence = readPounds(form, 'floor', tenderWords.valueWrong, { zeroAllowed: true });
  if (qualificationPence > 0 && floorPence >= qualificationPence)
    form.fault('qualification', draftFaults['prices-wrong-way-round'].sentence);
  return { qualificationPence, floorPence };
}

/** Left empty, a quantity is asked outright. */
function readPerSpend(form: FormReader): number | null {
  if (readText(form, 'perSpend') === '') return null;
  return readPounds(form, 'perSpend', words.form.perSpendWrong);
}

function readTarget(form: FormReader): string {
  const text = readText(form, 'target').replaceAll(',', '');
  const isTarget = /^\d{1,12}(\.\d{1,2})?$/.test(text) && Number(text) > 0;
  if (!isTarget) form.fault('target', words.form.targetWrong);
  return isTarget ? text : '1';
}
