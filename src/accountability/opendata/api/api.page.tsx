import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { OpenList } from '../lists/open-list.rules.ts';
import { API_ROOT, mostRows, usualRows } from './api.rules.ts';
import { curls } from './examples.ts';
import { apiLimits } from './gate.ts';
import { page as text } from './page.words.en.ts';
import { problemKinds, problemStatuses } from './problem.rules.ts';
import { words } from './words.en.ts';

type ApiPageProps = { readonly site: string; readonly lists: readonly OpenList[] };

/** How a program asks for what is public: read by people before they write one. */
export function ApiPage({ site, lists }: ApiPageProps) {
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lede">{text.lede}</p>
      <p>
        <a href="/data">{text.toData}</a>
      </p>
      <FirstRequest site={site} />
      <h2>{text.pages}</h2>
      <p>{text.pagesLede(usualRows, mostRows)}</p>
      <p>{text.pagesWhy}</p>
      <p>{text.whole}</p>
      <h2>{text.unchanged}</h2>
      <p>{text.unchangedLede}</p>
      <HowOften />
      <h2>{text.keys}</h2>
      <p>{text.keysLede}</p>
      <p>
        <a href="/my-keys">{text.toKeys}</a>
      </p>
      <h2>{text.acts}</h2>
      <p>{text.actsLede}</p>
      <pre class="letters">{curls(site).claims}</pre>
      <h2>{text.webhooks}</h2>
      <p>
        {text.webhooksLede} <a href="/my-webhooks">{text.toWebhooks}</a>
      </p>
      <p>
        {text.feedsLede} <a href="/data/feeds">{text.toFeeds}</a>
      </p>
      <Lists lists={lists} />
      <Problems />
    </>
  );
}

function FirstRequest({ site }: Pick<ApiPageProps, 'site'>) {
  const examples = curls(site);
  return (
    <>
      <h2>{text.first}</h2>
      <p>{text.firstLede}</p>
      <pre class="letters">{examples.start}</pre>
      <p>{text.firstRows}</p>
      <pre class="letters">{examples.rows}</pre>
      <p>{text.shape}</p>
      <p>{text.one}</p>
      <p>{text.openApi}</p>
      <pre class="letters">{examples.openApi}</pre>
    </>
  );
}

function HowOften() {
  const { anonymous, keyed } = apiLimits;
  return (
    <>
      <h2>{text.limits}</h2>
      <p>{text.limitsLede}</p>
      <Table
        caption={text.limitsCaption}
        captionClass="govuk-visually-hidden"
        head={[text.limitsHead[0], { text: text.limitsHead[1], numeric: true }]}
        rows={[
          [text.without, String(anonymous.hits)],
          [text.withKey, String(keyed.hits)],
        ]}
      />
      <p>{text.over}</p>
    </>
  );
}

function Lists({ lists }: Pick<ApiPageProps, 'lists'>) {
  return (
    <>
      <h2>{text.lists}</h2>
      <Scroll label={text.listsCaption}>
        <Table
          caption={text.listsCaption}
          captionClass="govuk-visually-hidden"
          head={text.listsHead}
          firstCellIsHeader
          rows={lists.map(({ name, title, about }) => [
            <>
              {title}
              <br />
              <a href={`${API_ROOT}/${name}`}>
                <code>
                  {API_ROOT}/{name}
                </code>
              </a>
            </>,
            about,
          ])}
        />
      </Scroll>
    </>
  );
}

function Problems() {
  return (
    <>
      <h2>{text.problems}</h2>
      <p>{text.problemsLede}</p>
      <Scroll label={text.problemsCaption}>
        <Table
          caption={text.problemsCaption}
          captionClass="govuk-visually-hidden"
          head={text.problemsHead}
          rows={problemKinds.map((kind) => [
            <span id={kind}>{problemStatuses[kind]}</span>,
            words.problems[kind].title,
            words.problems[kind].detail,
          ])}
        />
      </Scroll>
    </>
  );
}
