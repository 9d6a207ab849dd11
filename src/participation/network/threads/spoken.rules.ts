import type { Temporal } from 'temporal-polyfill';
import { readShownName, readSpokenText, type SpokenRefusal } from '../spoken-text.rules.ts';

export const longestText = 2000;

export type ThreadFault = {
  readonly refused: 'title' | 'text' | 'name';
  readonly why: SpokenRefusal;
};

/** Reads what somebody says in a thread, and the name they say it under. */
export function readSpoken(input: {
  readonly text: string;
  readonly name: string;
}): { readonly text: string; readonly name: string } | ThreadFault {
  const text = readSpokenText(input.text, longestText);
  if ('refused' in text) return { refused: 'text', why: text.refused };
  const name = readShownName(input.name);
  if ('refused' in name) return { refused: 'name', why: name.refused };
  return { text: text.text, name: name.text };
}

type Speaking = {
  readonly spoken: { readonly text: string; readonly name: string };
  readonly asBody: boolean;
  readonly personId: string;
  readonly at: Temporal.Instant;
};

/** What a row says of whoever spoke: an officer for the body is shown at once, anybody else waits to be read. */
export function spokenRow({ spoken, asBody, personId, at }: Speaking) {
  return {
    text: spoken.text,
    shown_name: spoken.name,
    by_body: asBody,
    written_by: personId,
    written_at: at,
    ...(asBody
      ? { state: 'shown' as const, decided_at: at, decided_by: personId }
      : { state: 'waiting' as const, decided_at: null, decided_by: null }),
  };
}
