import { EvidenceCounts } from '../../web/charts/evidence-counts.tsx';
import { AnswerBadge } from '../../web/icons/answer-badge.tsx';
import { Answered, Said } from '../../web/shell/layout.tsx';
import { Rail } from '../../web/thread/rail.tsx';
import { PhraseText } from '../thread/phrase-text.tsx';
import type { ToldReceipt } from './tell-receipt.rules.ts';
import type { AnswerLine, Block } from './told-receipt.rules.ts';
import { words } from './words.en.ts';

/** The receipt: a stitched edge around a vertical thread, and the way to check it. */
export function ReceiptPage({ told }: { readonly told: ToldReceipt }) {
  return (
    <article class="receipt">
      <p class="kicker">{words.kicker}</p>
      <h1>{told.heading}</h1>
      <p class="note">{told.note}</p>
      <Rail
        stops={told.stops.map(({ blocks, entryHref, ...stop }) => ({
          ...stop,
          children: (
            <>
              {blocks.map((block) => (
                <BlockOf block={block} />
              ))}
              {entryHref ? <EntryLink href={entryHref} title={stop.title} /> : null}
            </>
          ),
        }))}
      />
      <Proof told={told} />
    </article>
  );
}

/** How to check the receipt, and how to keep it. */
function Proof({ told }: { readonly told: ToldReceipt }) {
  return (
    <div class="receipt-proof">
      <p class="note">
        <strong>{told.isCounted ? words.proof.lead : words.proof.inLead}</strong>
        {told.isCounted ? words.proof.means : words.proof.inMeans}{' '}
        <a href={told.recordHref}>{words.proof.link}</a>
      </p>
      {told.copy ? (
        <p>
          {told.copy.text} <a href={told.copy.href}>{words.proof.copyEntry}</a>
        </p>
      ) : null}
      {told.proofsHref ? (
        <p>
          <a href={told.proofsHref}>{words.proof.download}</a>. {words.proof.downloadMeans}{' '}
          <a href="/record/check">{words.proof.check}</a>
        </p>
      ) : null}
      <p>
        <a href={told.threadHref}>{words.proof.thread}</a>
      </p>
      <p data-print hidden>
        <button type="button" class="govuk-button govuk-button--secondary">
          {words.proof.print}
        </button>
      </p>
    </div>
  );
}

function EntryLink({ href, title }: { readonly href: string; readonly title: string }) {
  return (
    <p class="note">
      <a href={href}>
        {words.proof.entry}
        <span class="govuk-visually-hidden">: {title}</span>
      </a>
    </p>
  );
}

function BlockOf({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'said':
      return (
        <Said>
          <p>
            <strong class="figure">{block.figure}</strong>
            {block.rest}
          </p>
        </Said>
      );
    case 'text':
      return (
        <p>
          <PhraseText phrase={block.phrase} />
        </p>
      );
    case 'list':
      return <SaidList {...block} />;
    case 'answered':
      return <AnsweredBy {...block} />;
    case 'counts':
      return <EvidenceCounts counts={block.levels} />;
    case 'link':
      return (
        <p>
          <a href={block.href}>{block.text}</a>
        </p>
      );
  }
}

function SaidList({ lead, items, isOrdered }: Extract<Block, { kind: 'list' }>) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <Said>
      <p>{lead}</p>
      <List>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </List>
    </Said>
  );
}

function AnsweredBy({ by, lines }: Extract<Block, { kind: 'answered' }>) {
  return (
    <Answered>
      {lines.map((line) => (
        <AnswerOf {...line} />
      ))}
      <p class="note">{by}</p>
    </Answered>
  );
}

function AnswerOf({ answer, name, note, reason }: AnswerLine) {
  return (
    <p>
      <AnswerBadge answer={answer} /> <strong>{name}</strong>
      {note}
      {reason}
    </p>
  );
}
