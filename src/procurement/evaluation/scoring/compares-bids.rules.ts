const bid = String.raw`(?:bids?|bidders?|tenders?|tenderers?|submissions?|responses?|proposals?|suppliers?|competitors?)`;
const others = String.raw`(?:the\s+)?(?:(?:others|rest)\b|(?:other|remaining|competing|rival|next|previous|first|second|third|last)\s+${bid}\b)`;

const patterns = [
  // stronger than the other bids · better than Bid C · less detailed than others
  String.raw`\b(?:\p{L}+er|better|worse|(?:more|less|fewer)\s+\p{L}+|more|less)\s+than\s+(?:${others}|(?:any|all|every|most|both)\s+(?:of\s+)?(?:the\s+)?(?:other\s+)?${bid}\b|(?:other|another|rival|competing)\s+${bid}\b|${bid}\s+[A-Z0-9]\b)`,
  // the strongest of the bids · the best bid · the weakest response received
  String.raw`\b(?:\p{L}+est|best|worst|(?:most|least)\s+\p{L}+)\s+(?:of\s+(?:all\s+)?(?:the\s+)?(?:\p{L}+\s+)?)?${bid}\b`,
  // compared with the others · in comparison to Bid B · unlike other bidders
  String.raw`\b(?:compared|comparison|relative)\s+(?:to|with)\s+(?:${others}|${bid}\s+[A-Z0-9]\b)`,
  String.raw`\bunlike\s+(?:${others}|${bid}\s+[A-Z0-9]\b)`,
  // outperforms the others · ranks above Bid B
  String.raw`\b(?:outperform\w*|outscor\w*|beats?|exceed\w*|surpass\w*|(?:ranks?|stands?|is)\s+(?:above|below|ahead\s+of|behind))\s+(?:${others}|all\s+other\s+${bid}\b|${bid}\s+[A-Z0-9]\b)`,
  // not as detailed as the others · as strong as Bid B · equal to, similar to, on a par with the rest
  String.raw`\bas\s+\p{L}+\s+as\s+(?:${others}|(?:any|all|every|most|both)\s+(?:of\s+)?(?:the\s+)?(?:other\s+)?${bid}\b|${bid}\s+[A-Z0-9]\b)`,
  String.raw`\b(?:equal|similar|identical|inferior|superior|close|closest|on\s+(?:a\s+)?par)\s+(?:to|with)\s+(?:${others}|${bid}\s+[A-Z0-9]\b)`,
  String.raw`\bthe\s+same\s+as\s+(?:${others}|${bid}\s+[A-Z0-9]\b)`,
  // than the bid before · like the previous response · nobody else offers · only this bid · none of the others
  String.raw`\b(?:than|like|unlike|versus|vs\.?|against|over)\s+(?:the\s+)?${bid}\s+(?:before|above|below|after|[A-Z0-9]\b)`,
  String.raw`\b(?:no(?:body|\s+one|ne)\s+(?:else|of\s+the\s+(?:others|rest|other\s+${bid}))|only\s+(?:this|one)\s+(?:of\s+the\s+)?${bid})\b`,
  String.raw`\b(?:falls?|lags?|trails?|comes?)\s+(?:behind|short\s+of|ahead\s+of)\s+(?:${others}|${bid}\s+[A-Z0-9]\b)`,
  // ranks first, second, third; in first place
  String.raw`\b(?:ranks?|ranked|comes?|came|placed)\s+(?:first|second|third|fourth|last|top|bottom)\b|\bin\s+(?:first|second|third|last)\s+place\b`,
  // the other bidders: naming them at all is a comparison
  String.raw`\b(?:the\s+)?other\s+${bid}\b`,
].map((source) => new RegExp(source, 'giu'));

/**
 * Spots where a note compares a bid with another bid, instead of holding it against the criterion; the award in
 * Lancashire Care NHS Foundation Trust v Lancashire County Council [2018] EWHC 1589 (TCC) was set aside for
 * notes of that kind. Returns the phrases in the order they stand, empty when there are none.
 * `otherBidders` are names and labels of the rest: naming one is pointed out too. It is a prompt for the
 * writer, and can miss a comparison in other words or point at an innocent phrase.
 */
export function comparesBids(text: string, otherBidders: readonly string[] = []): string[] {
  const found = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), toSpan));
  const named = otherBidders
    .filter((name) => name.trim() !== '')
    .flatMap((name) => findName(text, name.trim()));
  const spans = [...found, ...named].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of spans) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept.map(({ start, end }) => text.slice(start, end));
}

type Span = { readonly start: number; readonly end: number };

function toSpan(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function findName(text: string, name: string): Span[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return Array.from(
    text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu')),
    toSpan,
  );
}
