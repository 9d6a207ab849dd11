/**
 * What is wrong with a log, as far as its files show it.
 * `entry-changed`: an entry is not what its hash says; `entry-missing`: a bundle holds fewer; `entry-added`: it holds
 * more; `bundle-missing`, `bundle-broken`, `tile-missing`, `tile-broken`: a file is not there, or not made as it should
 * be; `tile-changed`: a tile does not follow from those below it; `root-differs`: all entries together do not give the
 * root that was signed; `shown-otherwise`: the site shows another text now than the one that was recorded;
 * `no-known-key`, `bad-signature`, `wrong-origin`: the checkpoint is not one that this log’s keys signed under its name;
 * `shorter`: the log holds fewer entries than it once did; `fork`: it does not begin with what it was then;
 * `receipt-fails`: a receipt does not belong to it; `hash-differs`: what somebody kept of an entry is not this.
 * `checkpoint-changed`, `out-of-place`: the database’s checkpoints are not as they were signed; it holds an entry without
 * a place, or a place without an entry.
 */
export type FaultKind =
  | 'entry-changed'
  | 'entry-missing'
  | 'entry-added'
  | 'bundle-missing'
  | 'bundle-broken'
  | 'tile-missing'
  | 'tile-broken'
  | 'tile-changed'
  | 'root-differs'
  | 'shown-otherwise'
  | 'no-known-key'
  | 'bad-signature'
  | 'wrong-origin'
  | 'shorter'
  | 'fork'
  | 'receipt-fails'
  | 'hash-differs'
  | 'checkpoint-changed'
  | 'out-of-place';

export type Fault = {
  readonly kind: FaultKind;
  /** The entries among which the first bad one is: from the first number, up to but not including the second. */
  readonly within: Stretch | null;
  /** The file of the log that says so. */
  readonly path?: string;
};

export type Stretch = { readonly from: number; readonly to: number };

/** Faults that are kept and told; further ones are only counted. */
const MOST_FAULTS = 100;

/** Collects faults as a log is walked through: as many as may be told, and the narrowest stretches of all of them. */
export type FaultList = {
  readonly add: (kind: FaultKind, within: Stretch | null, path?: string) => void;
  readonly found: () => { readonly faults: readonly Fault[]; readonly count: number };
  /** The first bad entry lies here; null where no fault says anything about entries. */
  readonly firstBad: () => Stretch | null;
};

export function openFaults(): FaultList {
  const faults: Fault[] = [];
  const stretches: Stretch[] = [];
  let count = 0;
  return {
    add(kind, within, path) {
      count += 1;
      if (faults.length < MOST_FAULTS) faults.push({ kind, within, ...(path === undefined ? {} : { path }) });
      if (within) keepNarrow(stretches, within);
    },
    found: () => ({ faults, count }),
    firstBad: () => findFirst(stretches),
  };
}

/** The stretch that begins first, of those that no narrower one explains. */
export function findFirst(stretches: readonly Stretch[]): Stretch | null {
  const own = stretches.filter((wide) => !stretches.some((other) => explains(other, wide)));
  return own.reduce<Stretch | null>((first, next) => (first && first.from <= next.from ? first : next), null);
}

/** A change of one entry also changes every hash above it: the narrow fault is the finding, the wide one its echo. */
function explains(narrow: Stretch, wide: Stretch): boolean {
  const isWithin = narrow.from >= wide.from && narrow.to <= wide.to;
  return isWithin && narrow.to - narrow.from < wide.to - wide.from;
}

/** Keeps what can still be the answer: where another begins no later and ends no later, this one never is. */
function keepNarrow(stretches: Stretch[], next: Stretch): void {
  if (!stretches.some(({ from, to }) => from <= next.from && to <= next.to)) stretches.push(next);
}
