import { listDistricts } from '../../people/places/places.queries.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { roundState } from './round.rules.ts';
import { roundData, roundDataFields } from './round-data.ts';
import { listBodiesWithRounds, listRoundsFor } from './round-list.queries.ts';
import { readRoundListSearch } from './round-list.rules.ts';
import { RoundsPage } from './rounds.page.tsx';
import { words } from './words.en.ts';

/** Every announced round: open now, coming, over. */
export const roundsRoute = route({
  path: '/say',
  who: anyone,
  object: noObject,
  async page(at) {
    const search = readRoundListSearch(at.query);
    const now = await at.site.clock.now(at.db);
    const [list, bodies, districts] = await Promise.all([
      listRoundsFor(at.db, search, now, at.query.get('as') !== null),
      listBodiesWithRounds(at.db),
      listDistricts(at.db),
    ]);
    const rounds = list.rounds.map((round) => roundData(round, roundState(round, now)));
    const format = tableFormat(at.query);
    if (format) return handOverTable(format, tableOf(rounds));
    return {
      title: words.listTitle,
      body: <RoundsPage {...list} {...{ search, bodies, districts, now }} />,
      data: { total: list.total, rounds },
    };
  },
});

type Cell = ReturnType<typeof roundData>[keyof ReturnType<typeof roundData>];

/** A list stands in one cell, its parts a semicolon apart. */
function inOneCell(value: Cell): string | number | null {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
  return typeof value === 'boolean' ? String(value) : value.join(';');
}

function tableOf(rounds: readonly ReturnType<typeof roundData>[]) {
  return {
    name: words.csvName,
    head: roundDataFields,
    rows: rounds.map((round) => roundDataFields.map((field) => inOneCell(round[field]))),
  };
}
