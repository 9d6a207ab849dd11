import { raw } from 'hono/html';
import { Details } from './details.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { child } from './fixture-props.ts';
import { holdToFixtures, type Options } from './hold-to-fixtures.ts';
import { InsetText } from './inset-text.tsx';
import { NotificationBanner } from './notification-banner.tsx';
import { Panel } from './panel.tsx';
import { Tag } from './tag.tsx';
import { WarningText } from './warning-text.tsx';

function title(o: Options) {
  return child({ text: o.titleText, html: o.titleHtml });
}

holdToFixtures('details', (o) => (
  <Details
    summary={child({ text: o.summaryText, html: o.summaryHtml })}
    id={o.id}
    open={o.open}
    class={o.classes}
  >
    {child(o)}
  </Details>
));

holdToFixtures('error-summary', (o) => (
  <ErrorSummary
    title={title(o)}
    description={child({ text: o.descriptionText, html: o.descriptionHtml })}
    items={o.errorList?.map((item: Options) => ({ text: child(item), href: item.href }))}
    class={o.classes}
  />
));

holdToFixtures('inset-text', (o) => (
  <InsetText id={o.id} class={o.classes}>
    {child(o)}
  </InsetText>
));

holdToFixtures('notification-banner', (o) => (
  <NotificationBanner
    text={o.html ? undefined : o.text}
    success={o.type === 'success'}
    title={title(o)}
    titleId={o.titleId}
    headingLevel={o.titleHeadingLevel}
    role={o.role}
    class={o.classes}
  >
    {o.html && raw(o.html)}
  </NotificationBanner>
));

holdToFixtures('panel', (o) => (
  <Panel title={title(o)} headingLevel={o.headingLevel} class={o.classes}>
    {child(o)}
  </Panel>
));

holdToFixtures('tag', (o) => <Tag class={o.classes}>{child(o)}</Tag>);

holdToFixtures('warning-text', (o) => (
  <WarningText hiddenText={o.iconFallbackText} class={o.classes}>
    {child(o)}
  </WarningText>
));
