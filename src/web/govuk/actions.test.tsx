import { BackLink } from './back-link.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Button } from './button.tsx';
import { child } from './fixture-props.ts';
import { holdToFixtures, type Options } from './hold-to-fixtures.ts';
import { Pagination } from './pagination.tsx';
import { SkipLink } from './skip-link.tsx';

holdToFixtures('button', (o) => (
  <Button
    href={o.href}
    isStart={o.isStartButton}
    name={o.name}
    value={o.value}
    type={o.type}
    id={o.id}
    disabled={o.disabled}
    class={o.classes}
    attributes={o.attributes}
  >
    {child(o)}
  </Button>
));

holdToFixtures('back-link', (o) => (
  <BackLink href={o.href ?? '#'} class={o.classes}>
    {child(o)}
  </BackLink>
));

holdToFixtures('skip-link', (o) => (
  <SkipLink href={o.href || '#content'} class={o.classes}>
    {child(o)}
  </SkipLink>
));

function crumbs(o: Options) {
  return o.items.map((item: Options) => ({ text: child(item), href: item.href }));
}

holdToFixtures('breadcrumbs', (o) => (
  <Breadcrumbs
    items={crumbs(o)}
    label={o.labelText}
    class={o.classes}
    collapseOnMobile={o.collapseOnMobile}
  />
));

function link(o: Options) {
  return o && { href: o.href, text: child(o), label: o.labelText };
}

function numbers(o: Options) {
  return o.items?.map((item: Options) => ({ ...item, hiddenText: item.visuallyHiddenText }));
}

holdToFixtures('pagination', (o) => (
  <Pagination
    previous={link(o.previous)}
    next={link(o.next)}
    items={numbers(o)}
    label={o.landmarkLabel}
    class={o.classes}
  />
));
