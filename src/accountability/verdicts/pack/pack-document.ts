import {
  type Block,
  heading,
  list,
  note,
  paragraph,
  subheading,
} from '../../../procurement/awards/documents/blocks.rules.ts';
import { words as chasingWords } from '../../chasing/words.en.ts';
import { words as ratingWords } from '../../performance/words.en.ts';
import { amount } from '../../promises/quantity.words.en.ts';
import { words as promiseWords } from '../../promises/words.en.ts';
import type { SideBySide, VerdictLine } from '../verdicts.rules.ts';
import { words as verdictWords } from '../words.en.ts';
import type { Pack, PackPeriod, PackShare } from './pack.rules.ts';
import { type Parts, partNames } from './pack-parts.rules.ts';
import { words } from './words.en.ts';

type PackShown = { readonly pack: Pack; readonly sides: SideBySide; readonly isFrozen: boolean };

/** A review pack as a document for a committee’s papers: the same facts as its page, in the same order. */
export function packBlocks({ pack, sides, isFrozen }: PackShown, bodyName: string): Block[] {
  return [
    paragraph(words.why[pack.why](pack.forOn)),
    ...(pack.asked ? [paragraph(`“${pack.asked}”`)] : []),
    note(isFrozen ? words.frozen(pack.asOf) : words.live(bodyName, pack.asOf)),
    heading(words.attained),
    ...shareBlocks(words.dueShare, pack.attainment.due),
    ...shareBlocks(words.lifeShare, pack.attainment.lifetime),
    paragraph(words.prevention(pack.prevention.promises, pack.prevention.all)),
    heading(words.ratings),
    ...(pack.periods.length === 0 ? [paragraph(words.noRatings)] : pack.periods.flatMap(periodBlocks)),
    heading(words.residents),
    paragraph(words.residentsSaid(pack.residents)),
    heading(words.chases),
    list(pack.chases.map(chaseLine), words.noChases(sides.late)),
    ...spendBlocks(pack, sides),
    ...partBlocks(pack.parts),
    ...sideBlocks(sides),
  ];
}

function shareBlocks(title: string, share: PackShare): Block[] {
  return share
    ? [subheading(title), paragraph(words.equal(share)), note(words.proxy(share))]
    : [subheading(title), paragraph(words.notDue)];
}

function periodBlocks({ from, to, ratings }: PackPeriod): Block[] {
  const [, target, measured] = words.ratingColumns;
  const lines = ratings.map((rated) =>
    [
      `${rated.name}: ${rated.rating ? ratingWords.ratings[rated.rating] : words.notRated}.`,
      `${target}: ${rated.target}.`,
      ...(rated.measured ? [`${measured}: ${rated.measured}`] : []),
      ...(rated.reason ? [rated.reason] : []),
    ].join(' '),
  );
  return [subheading(words.ratingsCaption(from, to)), list(lines, words.notRated)];
}

function chaseLine({ on, title, dueOn, rung, answer }: Pack['chases'][number]): string {
  const done = `${words.day(on)}: ${title}, ${words.day(dueOn)}. ${chasingWords.rungs[rung]}`;
  return answer ? `${done}. “${answer}”` : done;
}

function spendBlocks({ plan }: Pack, { pricePence, paid }: SideBySide): Block[] {
  return [
    heading(words.spend),
    paragraph(words.planned(plan, pricePence)),
    ...(plan.recordedPence === null ? [] : [paragraph(words.recorded(plan.recordedPence))]),
    paragraph(paid ? words.paid(paid.pence, paid.from, paid.to) : words.notPaid),
    note(words.caveat),
  ];
}

function partBlocks(parts: Parts): Block[] {
  return partNames.flatMap((name) => {
    const [part, law] = [parts[name], words.partSource[name]];
    const said =
      part === null
        ? words.notWritten
        : part.words === null
          ? `${words.leftOut} ${part.leftOut}`
          : part.words;
    return [
      heading(words.parts[name]),
      paragraph(said),
      ...(part?.words && part.sources !== '' ? [note(`${words.sources} ${part.sources}`)] : []),
      ...(law ? [note(`${law.text} (${law.href})`)] : []),
    ];
  });
}

function sideBlocks(sides: SideBySide): Block[] {
  const { late, disputes, witnessed, promises } = sides;
  const counts = [
    `${verdictWords.promisesMade}: ${promises.length}`,
    `${verdictWords.late}: ${late}`,
    `${verdictWords.disputed}: ${disputes}`,
    `${verdictWords.witnessed}: ${witnessed}`,
  ];
  return [
    heading(words.sides),
    paragraph(verdictWords.apart),
    paragraph(verdictWords.priceBasis(sides.pricePence)),
    list(counts, verdictWords.notYetDue),
    note(verdictWords.countsMean),
    ...promises.flatMap(promiseBlocks),
  ];
}

function promiseBlocks(line: VerdictLine): Block[] {
  const [, due, promised, claimed, evidenced, verified, seen, disputed] = verdictWords.columns;
  const counts = [
    [promised, amount(line.promised, line.unit)],
    [claimed, amount(line.claimed ?? 'under-ten', line.unit)],
    [evidenced, amount(line.evidenced ?? 'under-ten', line.unit)],
    [verified, amount(line.verified ?? 'under-ten', line.unit)],
    [seen, line.witnessed],
    [disputed, line.disputes],
  ];
  return [
    subheading(`${line.title}, ${line.place}`),
    paragraph(`${due}: ${words.day(line.dueOn)}. ${promiseWords.timing[line.timing]}.`),
    paragraph(`${counts.map(([name, value]) => `${name}: ${value}`).join('. ')}.`),
  ];
}
