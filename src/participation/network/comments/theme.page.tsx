import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Empty, Said, Task } from '../../../web/shell/layout.tsx';
import { Pager } from '../../../web/shell/pager.tsx';
import { DeclinedList } from '../declined-list.tsx';
import { GroundsNote } from '../grounds-note.tsx';
import { words as moderationWords } from '../moderation.words.en.ts';
import { Paragraphs } from '../paragraphs.tsx';
import { ThemeSummaryBox } from '../summaries/theme-summaries.tsx';
import { type Theme, themeHref } from './find-theme.ts';
import type { ThemeTalk } from './load-talk.ts';
import { words } from './words.en.ts';

type ThemePageProps = {
  readonly theme: Theme;
  readonly talk: ThemeTalk;
  readonly form: FormState;
  readonly thanks: boolean;
};

/** What people say about one theme of a round, what it was summed up to, and the way to say something. */
export function ThemePage({ theme, talk, form, thanks }: ThemePageProps) {
  const { round, outcome } = theme;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      {thanks ? (
        <NotificationBanner success title={words.thanksTitle}>
          <p>{words.thanksBody}</p>
        </NotificationBanner>
      ) : null}
      <p class="kicker">{round.bodyName}</p>
      <h1>{words.themeTitle(outcome.plainName)}</h1>
      <p class="lede">{outcome.plainLine}</p>
      <p>
        <a href={`/say/${round.slug}`}>{words.toRound(round.title)}</a>
        {' · '}
        <a href={`/network/rounds/${round.slug}`}>{words.toAll}</a>
      </p>
      {talk.summary ? <ThemeSummaryBox summary={talk.summary} headed={false} /> : null}
      <Comments theme={theme} talk={talk} />
      <WriteForm theme={theme} form={form} />
    </Task>
  );
}

function Comments({ theme, talk }: Pick<ThemePageProps, 'theme' | 'talk'>) {
  const { comments, counts, declined, page, pageSize } = talk;
  return (
    <section>
      <h2>{words.summaryTitle}</h2>
      {counts.shown === 0 ? (
        <Empty>
          <p>{words.noneYet}</p>
        </Empty>
      ) : (
        <p class="note">
          {words.said(counts.shown)} {counts.waiting > 0 ? moderationWords.waiting(counts.waiting) : null}
        </p>
      )}
      {comments.map(({ text, name, writtenOn }) => (
        <Said>
          <Paragraphs text={text} />
          <p class="note">
            <bdi>{words.by(name, writtenOn)}</bdi>
          </p>
        </Said>
      ))}
      <Pager
        page={page}
        total={counts.shown}
        pageSize={pageSize}
        hrefOf={(number) => `${themeHref(theme)}?page=${number}`}
      />
      <DeclinedList declined={declined} />
      <p>
        <a href={`${themeHref(theme)}?as=csv`}>{words.csv}</a> <XlsxLink csv={`${themeHref(theme)}?as=csv`} />
        {' · '}
        <a href={`${themeHref(theme)}?as=json`}>{words.json}</a>
      </p>
    </section>
  );
}

function WriteForm({ theme, form }: Pick<ThemePageProps, 'theme' | 'form'>) {
  return (
    <section>
      <h2>{words.write}</h2>
      <p>{words.counted}</p>
      <Form action={themeHref(theme)}>
        <Textarea
          name="text"
          label={words.text}
          hint={words.textHint}
          error={form.errors['text']}
          value={typedText(form, 'text')}
          rows={5}
        />
        <TextInput
          name="name"
          label={words.name}
          hint={words.nameHint}
          error={form.errors['name']}
          value={typedText(form, 'name')}
          autocomplete="nickname"
        />
        <GroundsNote bodyName={theme.round.bodyName} />
        <p class="note">{words.kept}</p>
        <Button>{words.act}</Button>
      </Form>
    </section>
  );
}
