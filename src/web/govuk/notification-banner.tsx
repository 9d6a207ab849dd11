import type { Child, PropsWithChildren } from 'hono/jsx';
import { words } from '../words.en.ts';
import { classList } from './class-list.ts';
import { Heading, type HeadingLevel } from './heading.tsx';

type NotificationBannerProps = PropsWithChildren<{
  /** One sentence; for more, use children. */
  readonly text?: Child;
  readonly success?: boolean | undefined;
  readonly title?: Child;
  readonly titleId?: string | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  readonly role?: string | undefined;
  readonly class?: string | undefined;
}>;

export function NotificationBanner(props: NotificationBannerProps) {
  const titleId = props.titleId ?? 'govuk-notification-banner-title';
  return (
    <div
      class={classList(
        'govuk-notification-banner',
        props.success && 'govuk-notification-banner--success',
        props.class,
      )}
      role={props.role ?? (props.success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
    >
      <div class="govuk-notification-banner__header">
        <Heading level={props.headingLevel ?? 2} class="govuk-notification-banner__title" id={titleId}>
          {props.title ?? (props.success ? words.success : words.important)}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {props.text ? <p class="govuk-notification-banner__heading">{props.text}</p> : props.children}
      </div>
    </div>
  );
}
