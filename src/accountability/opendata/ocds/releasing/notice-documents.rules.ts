import type { Temporal } from 'temporal-polyfill';
import type { NoticeKind } from '../../../../procurement/notices/notice.rules.ts';
import type { Fact, Life } from './facts/life.rules.ts';

/** The standard’s and the United Kingdom extension’s types of document for each notice. */
const documentTypes: Readonly<Record<NoticeKind, string>> = {
  UK1: 'plannedProcurementNotice',
  UK2: 'marketEngagementNotice',
  UK3: 'plannedProcurementNotice',
  UK4: 'tenderNotice',
  UK5: 'awardNotice',
  UK6: 'awardNotice',
  UK7: 'contractNotice',
  UK9: 'implementationNotice',
  UK10: 'contractNotice',
  UK11: 'contractTerminationNotice',
  UK12: 'tenderCancellationNotice',
};

type NoticeFact = Fact<'notices'>;

/** A notice as the central digital platform published it. */
export function noticeDocument({ id, kind, identifier, publishedAt }: NoticeFact) {
  return {
    id,
    documentType: documentTypes[kind],
    noticeType: kind,
    title: identifier,
    datePublished: publishedAt.toString(),
  };
}

/** A notice that is recorded together with the act it announces has no release of its own. */
const TOGETHER_SECONDS = 60;

/** The notices of a kind that were recorded together with an act on a lot. */
export function noticesWith({ facts }: Life, kind: NoticeKind, lotId: string, at: Temporal.Instant) {
  return facts.notices.filter(
    (notice) =>
      notice.kind === kind &&
      notice.lotId === lotId &&
      Math.abs(notice.recordedAt.epochMilliseconds - at.epochMilliseconds) <= TOGETHER_SECONDS * 1000,
  );
}

/** Documents, as a field to spread: absent where there is none, since the standard wants no empty lists. */
export function documents(list: readonly object[]): { readonly documents?: readonly object[] } {
  return list.length === 0 ? {} : { documents: list };
}
