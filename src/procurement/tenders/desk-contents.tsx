import type { DeskPage } from './desk-pages.rules.ts';
import { deskPageLabels, deskStageNames } from './desk-pages.words.en.ts';
import { deskStages } from './desk-stages.rules.ts';
import type { Procurement } from './procurement.rules.ts';

type DeskContentsProps = { readonly procurement: Procurement; readonly pages: readonly DeskPage[] };

/** The pages of a purchase’s desk by stage: a stage with nothing to do yet says so by its absence. */
export function DeskContents({ procurement, pages }: DeskContentsProps) {
  return (
    <div class="columns columns-three">
      {deskStages.map((stage) => {
        const here = pages.filter((page) => page.stage === stage);
        return here.length === 0 ? null : (
          <section>
            <h3>{deskStageNames[stage]}</h3>
            <ul class="queue">
              {here.map(({ href, label }) => (
                <li>
                  <a href={href(procurement)}>{deskPageLabels[label]}</a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
