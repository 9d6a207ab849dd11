import {
  isRare,
  judgeExtraWord,
  judgeOneWord,
  judgeOrder,
  judgeSameKey,
  judgeSameWords,
  type WordCounts,
} from './compare-names.rules.ts';
import { councilPlace } from './council-name.rules.ts';
import { judgeCut } from './cut-name.rules.ts';
import type { NameRead } from './read-name.rules.ts';
import { CERTAIN, type Judged } from './reason.rules.ts';
import { BEGINNING, compact, droppedKeys, type Register, sorted } from './register.rules.ts';

export type Candidate = Judged & { readonly owner: string; readonly name: string };

export type Match = {
  /** The best of the register, however doubtful; nothing when no name is like it. */
  readonly best: Candidate | undefined;
  /** Others that are as good as the best. */
  readonly ties: readonly Candidate[];
};

/** At which length each list was cut, where it was (see learnFieldWidth). */
export type Widths = { readonly published?: number | undefined; readonly register?: number | undefined };

/** Two candidates this close are not told apart by their confidence. */
const TIE = 0.02;

/**
 * Finds the name of the register that a published name stands for, with a confidence and a reason. Numbers, places
 * and directions must be the same; where two names fit as well, neither is certain. The time hardly grows with the
 * register, since only names that share their words, their beginning or all words but one are looked at.
 */
export function matchName(register: Register, read: NameRead, widths: Widths = {}): Match {
  const found = new Map<number, Judged>();
  const keep = (at: number, judged: Judged) => {
    if (judged.confidence > (found.get(at)?.confidence ?? 0)) found.set(at, judged);
  };
  if (!findSame(register, read, keep)) findLike(register, read, widths, keep);
  return settle(register, found);
}

type Keep = (at: number, judged: Judged) => void;

function findSame(register: Register, read: NameRead, keep: Keep): boolean {
  const same = register.byPublished.get(read.published.trim());
  for (const at of same ?? []) keep(at, { confidence: 1, reason: { rule: 'same' } });
  if (same || read.key === '') return true;
  const keys = register.byKey.get(read.key) ?? [];
  for (const at of keys) keep(at, judgeSameKey(read, readAt(register, at)));
  if (keys.length > 0) return true;
  const spaced = register.byCompact.get(compact(read.key)) ?? [];
  for (const at of spaced) keep(at, { confidence: 0.96, reason: { rule: 'spacing' } });
  return spaced.length > 0;
}

function findLike(register: Register, read: NameRead, widths: Widths, keep: Keep): void {
  const countOf: WordCounts = (word) => register.counts.get(word) ?? 0;
  const words = compact(read.words.join(' '));
  for (const at of register.byWords.get(words) ?? []) {
    keep(at, judgeSameWords(read, readAt(register, at), countOf));
  }
  findTrading(register, read, words, keep);
  const place = councilPlace(read.words);
  for (const at of (place !== undefined && register.byCouncil.get(place)) || []) {
    keep(at, { confidence: 0.93, reason: { rule: 'council' } });
  }
  findCut(register, read, widths, countOf, keep);
  findOneWord(register, read, countOf, keep);
  for (const at of register.bySorted.get(sorted(read.words)) ?? []) {
    keep(
      at,
      sameForms(judgeOrder(read.words, readAt(register, at).words, countOf), read, readAt(register, at)),
    );
  }
}

/** One of the two names a firm goes by. */
function findTrading(register: Register, read: NameRead, words: string, keep: Keep): void {
  const like = (names: readonly string[]): Judged => ({
    confidence: names.length > 1 ? 0.8 : 0.7,
    reason: { rule: 'trading-as', words: names.join(' ') },
  });
  for (const at of register.byTrading.get(words) ?? []) keep(at, like(read.words));
  if (read.trading.length === 0) return;
  const trading = compact(read.trading.join(' '));
  for (const at of register.byWords.get(trading) ?? []) keep(at, like(read.trading));
  for (const at of register.byTrading.get(trading) ?? []) keep(at, like(read.trading));
}

function findCut(register: Register, read: NameRead, widths: Widths, countOf: WordCounts, keep: Keep): void {
  if (read.key.length < BEGINNING) return;
  const starting = register.byBeginning.get(read.key.slice(0, BEGINNING)) ?? [];
  const longer = starting.filter((at) => readAt(register, at).key.startsWith(read.key));
  const shorter = starting.filter((at) => read.key.startsWith(readAt(register, at).key));
  const keys = new Set(longer.map((at) => register.names[at]?.owner));
  for (const at of longer) {
    const confidence = judgeCut(read, readAt(register, at), { width: widths.published, countOf });
    const length = read.published.trim().length;
    keep(at, {
      confidence: keys.size > 1 ? Math.min(confidence, 0.75) : confidence,
      reason: { rule: 'cut', length },
    });
  }
  for (const at of shorter) {
    const cut = readAt(register, at);
    const confidence = judgeCut(cut, read, { width: widths.register, countOf });
    keep(at, { confidence, reason: { rule: 'register-cut', length: cut.published.trim().length } });
  }
}

function findOneWord(register: Register, read: NameRead, countOf: WordCounts, keep: Keep): void {
  const { words } = read;
  for (const [place, key] of droppedKeys(words)) {
    const others = words.filter((_, index) => index !== place);
    const word = words[place] ?? '';
    for (const packed of register.byDropped.get(key) ?? []) {
      if (packed % 16 !== place) continue;
      const registered = readAt(register, packed >> 4);
      const judged = judgeOneWord(word, registered.words[place] ?? '', others, countOf);
      keep(packed >> 4, sameForms(judged, read, registered));
    }
    for (const at of register.byWords.get(compact(key)) ?? []) {
      keep(at, sameForms(judgeExtraWord(word, others, countOf), read, readAt(register, at)));
    }
  }
  if (!words.some((word) => isRare(word, countOf))) return;
  for (const packed of register.byDropped.get(words.join(' ')) ?? []) {
    const registered = readAt(register, packed >> 4);
    const judged = judgeExtraWord(registered.words[packed % 16] ?? '', words, countOf);
    keep(packed >> 4, sameForms(judged, read, registered));
  }
}

/** A second thing that differs makes any likeness doubtful. */
function sameForms(judged: Judged, a: NameRead, b: NameRead): Judged {
  const rest = (read: NameRead) => [...read.after, '/', ...read.trading].join(' ');
  if (rest(a) !== rest(b)) return { ...judged, confidence: Math.min(judged.confidence, 0.6) };
  if (a.form === b.form) return judged;
  const most = a.form === '' || b.form === '' ? 0.8 : 0.6;
  return { ...judged, confidence: Math.min(judged.confidence, most) };
}

function settle(register: Register, found: ReadonlyMap<number, Judged>): Match {
  const byOwner = new Map<string, Candidate>();
  for (const [at, judged] of found) {
    const { owner, read } = register.names[at] ?? outside(at);
    const before = byOwner.get(owner);
    if (!before || judged.confidence > before.confidence) {
      byOwner.set(owner, { ...judged, owner, name: read.published });
    }
  }
  const [best, ...others] = [...byOwner.values()].sort((a, b) => b.confidence - a.confidence);
  if (!best) return { best: undefined, ties: [] };
  const ties = others.filter(({ confidence }) => best.confidence - confidence < TIE);
  // The same spelling, or the same key, is nobody else’s reading; anything less must fit one name only.
  if (ties.length === 0 || best.confidence >= 0.96 || best.confidence < CERTAIN) return { best, ties };
  const reason = { rule: 'several', count: ties.length + 1, other: ties[0]?.name ?? '' } as const;
  return { best: { ...best, confidence: 0.75, reason }, ties };
}

function readAt(register: Register, at: number): NameRead {
  return (register.names[at] ?? outside(at)).read;
}

function outside(at: number): never {
  throw new RangeError(`the register has no name ${at}`);
}
