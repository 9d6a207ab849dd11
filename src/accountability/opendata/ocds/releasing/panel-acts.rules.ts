import { Temporal } from 'temporal-polyfill';
import { type Act, lotRef, type Publisher } from './act.rules.ts';
import type { Life } from './facts/life.rules.ts';

/** Panels of residents, from the moment each was drawn by lot on: how many people, for what, and where to check the draw. */
export function panelActs({ site }: Publisher, life: Life): Act[] {
  const [first] = life.lots;
  return life.facts.panels.flatMap(({ lotId, slug, title, purpose, seats, drawnAt: at }) => {
    if (!at) return [];
    const isBefore = !first.noticePublishedAt || Temporal.Instant.compare(at, first.noticePublishedAt) < 0;
    const panel = {
      id: slug,
      title,
      purpose,
      rung: purpose,
      ...(seats === null ? {} : { size: seats }),
      drawnDate: at.toString(),
      ...(isBefore ? {} : { relatedLots: [lotRef(life, lotId)] }),
      uri: `${site}/panels/${slug}`,
    };
    const tag = isBefore ? 'planning' : purpose === 'monitor' ? 'implementation' : 'tenderUpdate';
    const says = { tender: { id: first.id, panels: [panel] } };
    return [{ id: `panel-${slug}`, at, tags: [tag] as const, says }];
  });
}
