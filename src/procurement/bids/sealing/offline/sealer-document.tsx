import { raw } from 'hono/html';
import { formatInstant } from '../../../../values/dates.ts';
import { freshForm } from '../../../../web/edge/outcomes.ts';
import { Button } from '../../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../../web/govuk/checkboxes.tsx';
import { FileUpload } from '../../../../web/govuk/file-upload.tsx';
import type { Procurement } from '../../../tenders/procurement.rules.ts';
import { CriterionStep, FilesStep, PriceStep } from '../../form/bid-steps.tsx';
import type { ShownMeasure } from '../../form/commitment-fields.tsx';
import type { FormGround } from '../../form/offer-from-fields.rules.ts';
import type { OpenersFile } from '../openers.rules.ts';
import { SealSteps } from '../seal-steps.tsx';
import { sealerWords as words } from './words.en.ts';

export type SealerDocumentProps = {
  readonly procurement: Procurement;
  readonly ground: FormGround;
  readonly measures: readonly ShownMeasure[];
  readonly openers: OpenersFile;
  /** Content of our own making, put into the page as it is; its hashes are what the policy lets in. */
  readonly style: string;
  readonly script: string;
  readonly policy: string;
};

/** The whole offline sealer: one file that holds all it needs and may reach nothing. */
export function SealerDocument(props: SealerDocumentProps) {
  const { procurement, policy, style, script } = props;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content={policy} />
          <title>{words.title(procurement.title)}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <style>{raw(style)}</style>
        </head>
        <body>
          <main id="main">
            <div class="wrap">
              <Sealer {...props} />
            </div>
          </main>
          <script>{raw(script)}</script>
        </body>
      </html>
    </>
  );
}

function Sealer({ procurement, ground, measures, openers }: SealerDocumentProps) {
  const { title, bodyName, bidsDueAt, id } = procurement;
  return (
    <div class="task">
      <p class="kicker">{words.name}</p>
      <h1>{title}</h1>
      <p class="lede">{words.lede(bodyName)}</p>
      {bidsDueAt ? <p>{words.due(formatInstant(bidsDueAt))}</p> : null}
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <form novalidate data-carried={JSON.stringify({ openers, ground, procurementId: id })}>
        <div data-part="fields">
          <h2>{words.supplier}</h2>
          <FileUpload
            name="supplier"
            label={words.supplierLabel}
            hint={words.supplierHint}
            accept=".json"
            attributes={{ 'data-part': 'supplier' }}
          />
          <Fields ground={ground} measures={measures} />
          <Checkboxes name="declared" items={[{ value: 'true-and-own', text: words.declared }]} />
          <Button>{words.seal}</Button>
          <p class="note">{words.notKept}</p>
        </div>
        <SealSteps isOffline />
      </form>
    </div>
  );
}

/** The same fields as on the site, so that the same bid comes of them. */
function Fields({ ground: { criteria }, measures }: Pick<SealerDocumentProps, 'ground' | 'measures'>) {
  const price = criteria.find(({ kind }) => kind === 'price');
  const suggestions = { answers: {}, measures: {} };
  return (
    <>
      {price ? <PriceStep criterion={price} form={freshForm} /> : null}
      {criteria
        .filter((criterion) => criterion !== price)
        .map((criterion) => (
          <CriterionStep
            criterion={criterion}
            form={freshForm}
            measures={measures}
            suggestions={suggestions}
          />
        ))}
      <FilesStep isSealedHere form={freshForm} />
    </>
  );
}
