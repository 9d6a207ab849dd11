import type { Arrival } from './arrivals.queries.ts';
import { words } from './words.en.ts';

type ArrivalNoteProps = { readonly arrival: Arrival; readonly unit: string };

/** What a group says came, beside the contract manager’s check of the claim. */
export function ArrivalNote({ arrival, unit }: ArrivalNoteProps) {
  const { groupName, arrived, agreed, note, needId, needTitle } = arrival;
  return (
    <>
      {arrived === null ? words.silent(groupName) : words.said(groupName, arrived, agreed, unit)}
      {note === '' ? null : <span class="cell-note">{words.note(note)}</span>}
      <span class="cell-note">
        {words.need}: <a href={`/needs/${needId}`}>{needTitle}</a>
      </span>
      <span class="cell-note">{words.beside}</span>
    </>
  );
}

export const arrivalLabel = words.label;
