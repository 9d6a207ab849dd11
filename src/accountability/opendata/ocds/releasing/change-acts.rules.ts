import { Temporal } from 'temporal-polyfill';
import { type Act, lotRef, type Publisher, pageOf } from './act.rules.ts';
import type { Life } from './facts/life.rules.ts';
import { documents } from './notice-documents.rules.ts';
import { tenderFiles } from './tender-files.rules.ts';
import { deadlineMoved, questionTitle } from './words.en.ts';

/** What was published of a tender between its notice and the opening: changes, deadlines, papers and answers. */
export function changeActs(publisher: Publisher, life: Life): Act[] {
  if (!life.lots[0].noticePublishedAt) return [];
  return [
    ...amendmentActs(publisher, life),
    ...deadlineActs(life),
    ...paperActs(publisher, life),
    ...answerActs(publisher, life),
  ];
}

function amendmentActs(publisher: Publisher, life: Life): Act[] {
  const [first] = life.lots;
  return life.facts.amendments
    .filter(({ lotId }) => lotId === first.id)
    .map(({ id, what, reason, publishedAt }) => ({
      id: `amendment-${id}`,
      at: publishedAt,
      tags: ['tenderAmendment'],
      says: {
        tender: {
          id: first.id,
          amendments: [{ id, date: publishedAt.toString(), description: what, rationale: reason }],
          ...documents(tenderFiles(publisher, life, ({ amendmentId }) => amendmentId === id)),
        },
      },
    }));
}

/** The last moment for questions moves with the deadline when the tender was changed, and stays in an outage. */
function deadlineActs({ lots: [first], facts }: Life): Act[] {
  const notice = facts.entries.find(
    ({ type, lotId }) => type === 'tender-notice-published' && lotId === first.id,
  );
  let questionsUntil = instantOf(notice?.facts['questionsUntil']);
  return facts.deadlineChanges
    .filter(({ lotId }) => lotId === first.id)
    .map(({ id, because, reason, fromDueAt, toDueAt, changedAt }) => {
      const moved = because === 'amendment' ? (questionsUntil?.add(fromDueAt.until(toDueAt)) ?? null) : null;
      questionsUntil = moved ?? questionsUntil;
      return {
        id: `deadline-${id}`,
        at: changedAt,
        tags: ['tenderAmendment'],
        says: {
          tender: {
            id: first.id,
            tenderPeriod: { endDate: toDueAt.toString() },
            ...(moved ? { enquiryPeriod: { endDate: moved.toString() } } : {}),
            amendments: [
              { id, date: changedAt.toString(), description: deadlineMoved[because], rationale: reason },
            ],
          },
        },
      };
    });
}

/** Papers that came after the notice and with no amendment. */
function paperActs(publisher: Publisher, life: Life): Act[] {
  const [first] = life.lots;
  const from = first.noticePublishedAt;
  return life.facts.documents
    .filter(({ lotId, amendmentId, addedAt }) => {
      const isLater = from !== null && Temporal.Instant.compare(addedAt, from) > 0;
      return lotId === first.id && amendmentId === null && isLater;
    })
    .map(({ id, addedAt }) => ({
      id: `document-${id}`,
      at: addedAt,
      tags: ['tenderUpdate'],
      says: { tender: { id: first.id, documents: tenderFiles(publisher, life, (file) => file.id === id) } },
    }));
}

function answerActs(publisher: Publisher, { lots: [first], facts }: Life): Act[] {
  return facts.answers
    .filter(({ lotId }) => lotId === first.id)
    .map(({ id, number, answeredAt }) => ({
      id: `answer-${id}`,
      at: answeredAt,
      tags: ['tenderUpdate'],
      says: {
        tender: {
          id: first.id,
          hasEnquiries: true,
          documents: [
            {
              id,
              documentType: 'clarifications',
              title: questionTitle(number),
              url: pageOf(publisher, first, '/questions'),
              datePublished: answeredAt.toString(),
              format: 'text/html',
            },
          ],
        },
      },
    }));
}

/** How many bids there were, from the moment they were opened on: a count alone. */
export function openingActs(life: Life): Act[] {
  const [first] = life.lots;
  return life.facts.entries
    .filter(({ type, facts }) => type === 'bids-opened' && typeof facts['count'] === 'number')
    .map(({ id, lotId, at, facts }) => {
      const ref = lotRef(life, lotId);
      const value = facts['count'] as number;
      return {
        id: `opening-${id}`,
        at,
        tags: ['tenderUpdate'],
        says: {
          tender: { id: first.id, ...(life.lots.length === 1 ? { numberOfTenderers: value } : {}) },
          bids: {
            statistics: [{ id: `bids-${ref}`, measure: 'bids', value, date: at.toString(), relatedLot: ref }],
          },
        },
      };
    });
}

function instantOf(text: unknown): Temporal.Instant | null {
  return typeof text === 'string' ? Temporal.Instant.from(text) : null;
}
