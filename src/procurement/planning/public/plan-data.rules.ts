import type { Notice } from '../../notices/notice.rules.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { toData } from '../../tenders/procurement-data.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { RegimeDecision } from '../../tenders/regime.rules.ts';
import type { TimelineRow } from '../periods/timeline.rules.ts';
import type { PipelineLine } from '../pipeline/pipeline-line.rules.ts';
import type { PlanAnswer } from '../questions/question.rules.ts';

type PlanToTell = {
  readonly procurement: Procurement;
  readonly regime: RegimeDecision;
  readonly answers: ReadonlyMap<string, PlanAnswer>;
  readonly notices: readonly Notice[];
  readonly line: PipelineLine | undefined;
  readonly lots: readonly Procurement[];
  readonly rows: readonly TimelineRow[];
};

/** A plan as machines read it. Nobody’s name is in it. */
export function toPlanData({ procurement, regime, answers, notices, line, lots, rows }: PlanToTell) {
  return {
    contract: toData(procurement),
    regime: regime.regime,
    heldAgainstThresholdPenceWithVat: regime.withVatPence,
    thresholdPence: regime.threshold?.pence ?? null,
    thresholdSource: regime.threshold?.source ?? null,
    answers: [...answers.values()].map(({ question, choice, reason, startsOn, endsOn }) => ({
      question,
      choice,
      reason: reason || null,
      startsOn: startsOn?.toString() ?? null,
      endsOn: endsOn?.toString() ?? null,
    })),
    tenderNoticeExpectedOn: line?.noticeExpectedOn.toString() ?? null,
    awardExpectedOn: line?.awardExpectedOn.toString() ?? null,
    timeline: rows.map(({ moment, meant, earliest, because }) => ({
      step: moment,
      meant: meant?.toString() ?? null,
      earliest: earliest.toString(),
      source: because.word === 'period' ? because.period.source : null,
    })),
    lots: lots.map((lot) => ({
      lotNumber: lot.lotNumber,
      title: lot.title,
      valuePenceWithoutVat: lot.valuePence,
      page: threadHref(lot),
    })),
    notices: notices.map(({ kind, identifier, publishedAt }) => ({
      kind,
      identifier,
      publishedAt: publishedAt.toString(),
    })),
  };
}
