import type { Temporal } from 'temporal-polyfill';
import type { NoticeKind } from '../../../../procurement/notices/notice.rules.ts';
import { type Act, lotRef, ofContract, type Tag } from './act.rules.ts';
import type { Fact, Life } from './facts/life.rules.ts';
import { noticeDocument, noticesWith } from './notice-documents.rules.ts';

type NoticeFact = Fact<'notices'>;

/** Notices that were recorded by themselves, and not together with the act they announce. */
export function noticeActs(life: Life): Act[] {
  const joined = new Set(
    life.facts.notices.flatMap(({ kind, lotId }) =>
      announced(life, kind, lotId ?? '').flatMap((at) =>
        noticesWith(life, kind, lotId ?? '', at).map(({ id }) => id),
      ),
    ),
  );
  return life.facts.notices
    .filter(({ id }) => !joined.has(id))
    .map((notice) => ({
      id: `notice-${notice.id}`,
      at: notice.recordedAt,
      tags: [tags[notice.kind]],
      says: saidBy(life, notice),
    }));
}

/** When acts on a lot happened that a notice of this kind announces. */
function announced({ lots, facts }: Life, kind: NoticeKind, lotId: string): Temporal.Instant[] {
  const ofLot = <Row extends { readonly lotId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.lotId === lotId);
  const times = {
    UK4: lots.filter(({ id }) => id === lotId).map(({ noticePublishedAt }) => noticePublishedAt),
    UK6: ofLot(facts.awards).map(({ publishedAt }) => publishedAt),
    UK7: ofLot(facts.contracts).map(({ detailsPublishedAt }) => detailsPublishedAt),
    UK9: ofLot(facts.ratings).map(({ publishedAt }) => publishedAt),
    UK12: ofLot(facts.abandonments).map(({ abandonedAt }) => abandonedAt),
  };
  const found = kind in times ? times[kind as keyof typeof times] : [];
  return found.filter((at) => at !== null);
}

const tags: Readonly<Record<NoticeKind, Tag>> = {
  UK1: 'planning',
  UK2: 'planning',
  UK3: 'planning',
  UK4: 'tenderUpdate',
  UK5: 'award',
  UK6: 'awardUpdate',
  UK7: 'contractUpdate',
  UK9: 'implementation',
  UK10: 'contractAmendment',
  UK11: 'contractTermination',
  UK12: 'tenderUpdate',
};

function saidBy(life: Life, notice: NoticeFact): Readonly<Record<string, unknown>> {
  const { kind, lotId: lot, recordedAt, publishedAt } = notice;
  const [first] = life.lots;
  const lotId = lot ?? first.id;
  const documents = [noticeDocument(notice)];
  const isSigned = life.facts.contracts.some((contract) => contract.lotId === lotId);
  if (kind === 'UK1' || kind === 'UK2') return { planning: { documents } };
  if (kind === 'UK3') return { planning: { documents }, tender: { id: first.id, status: 'planned' } };
  if (kind === 'UK5' || kind === 'UK6')
    return { awards: [{ id: lotId, ...pending(life, notice), documents }] };
  if (!isSigned || kind === 'UK4' || kind === 'UK12') return { tender: { id: first.id, documents } };
  if (kind === 'UK9') return ofContract(lotId, { implementation: { documents } });
  if (kind === 'UK7') return ofContract(lotId, { documents });
  const date = publishedAt.toString();
  if (kind === 'UK11') return ofContract(lotId, { status: 'terminated', documents });
  return ofContract(lotId, {
    amendments: [{ id: `notice-${recordedAt.epochMilliseconds}`, date }],
    documents,
  });
}

/** A transparency notice comes before the award that it is about. */
function pending(life: Life, { kind, lotId }: NoticeFact) {
  const [first] = life.lots;
  return kind === 'UK5' ? { status: 'pending', relatedLots: [lotRef(life, lotId ?? first.id)] } : {};
}
