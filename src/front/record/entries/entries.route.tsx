import { handOverStream } from '../../../web/downloads/hand-over-table.ts';
import { columnsOf, tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { feedLinks } from '../feed/feed-links.ts';
import { findFilterIds, listFilterChoices } from '../filed.queries.ts';
import { readFacts } from '../read-facts.rules.ts';
import { EntriesPage } from './entries.page.tsx';
import { daysBetween, readEntriesQuery } from './entries-query.rules.ts';
import { eachBlock, type ListedEntry, loadEntries } from './load-entries.ts';
import { words } from './words.en.ts';

const PAGE_ENTRIES = 50;

/** Every entry of the public record, narrowed by whose, what and when; as a file too. */
export const entriesRoute = route({
  path: '/record/entries',
  who: anyone,
  object: noObject,
  async page({ db, query }) {
    const asked = readEntriesQuery(query);
    const format = tableFormat(query);
    if (format)
      return handOverStream(format, {
        name: words.csvName,
        columns: columnsOf(words.csvHead),
        blocks: rowsOf(eachBlock(db, asked)),
      });
    const ids = asked.body ? await findFilterIds(db, { body: asked.body }) : undefined;
    const [list, choices] = await Promise.all([
      loadEntries(db, asked, PAGE_ENTRIES),
      listFilterChoices(db, ids?.bodyId),
    ]);
    const { wrong } = daysBetween(asked);
    return {
      title: words.title,
      body: <EntriesPage query={asked} choices={choices} wrong={wrong} list={list} />,
      feeds: feedLinks(asked),
      status: wrong.length > 0 ? 422 : 200,
      data: { entries: list.entries.map(entryFacts), next: list.next },
    };
  },
});

/** An entry of a list as machines read it. */
function entryFacts({ position, occurredAt, filed, sentence, facts, ...entry }: ListedEntry) {
  return {
    number: position,
    occurredAt: occurredAt.toString(),
    act: sentence,
    ...entry,
    body: filed.body?.slug ?? null,
    contract: filed.procurement?.slug ?? null,
    round: filed.round?.slug ?? null,
    facts: readFacts(facts),
  };
}

async function* rowsOf(blocks: AsyncIterable<readonly ListedEntry[]>) {
  for await (const entries of blocks)
    yield entries.map(({ position, occurredAt, sentence, type, version, filed, id, facts }) => [
      position,
      occurredAt.toString(),
      sentence,
      type,
      version,
      filed.body?.slug ?? null,
      filed.procurement?.slug ?? null,
      filed.round?.slug ?? null,
      id,
      facts,
    ]);
}
