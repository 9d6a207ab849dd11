import { BackLink } from '../../src/web/govuk/back-link.tsx';
import { Breadcrumbs } from '../../src/web/govuk/breadcrumbs.tsx';
import { Button, ButtonGroup } from '../../src/web/govuk/button.tsx';
import { CharacterCount } from '../../src/web/govuk/character-count.tsx';
import { Checkboxes } from '../../src/web/govuk/checkboxes.tsx';
import { DateInput } from '../../src/web/govuk/date-input.tsx';
import { Details } from '../../src/web/govuk/details.tsx';
import { FileUpload } from '../../src/web/govuk/file-upload.tsx';
import { InsetText } from '../../src/web/govuk/inset-text.tsx';
import { NotificationBanner } from '../../src/web/govuk/notification-banner.tsx';
import { Pagination } from '../../src/web/govuk/pagination.tsx';
import { Panel } from '../../src/web/govuk/panel.tsx';
import { Radios } from '../../src/web/govuk/radios.tsx';
import { Select } from '../../src/web/govuk/select.tsx';
import { SummaryList } from '../../src/web/govuk/summary-list.tsx';
import { Tag } from '../../src/web/govuk/tag.tsx';
import { TextInput } from '../../src/web/govuk/text-input.tsx';
import { Textarea } from '../../src/web/govuk/textarea.tsx';
import { WarningText } from '../../src/web/govuk/warning-text.tsx';
import { AnswerBadge, answers } from '../../src/web/icons/answer-badge.tsx';
import { EvidenceBadge, evidenceLevels } from '../../src/web/icons/evidence-badge.tsx';
import { Form } from '../../src/web/shell/form.tsx';
import { FormErrors } from '../../src/web/shell/form-errors.tsx';
import { Columns } from '../../src/web/shell/layout.tsx';
import { Section } from './section.tsx';

function Badges() {
  return (
    <Section title="Evidence, answers">
      <ul class="badges">
        {evidenceLevels.map((level) => (
          <li>
            <EvidenceBadge level={level} />
          </li>
        ))}
        {answers.map((answer) => (
          <li>
            <AnswerBadge answer={answer} />
          </li>
        ))}
      </ul>
      <p>
        <Tag>Demonstration</Tag>
      </p>
    </Section>
  );
}

function Buttons() {
  return (
    <Section title="Buttons">
      <ButtonGroup>
        <Button>Save and carry on</Button>
        <Button variant="secondary">Save as draft</Button>
        <Button variant="warning">Withdraw bid</Button>
        <a href="#x">Cancel</a>
      </ButtonGroup>
      <Button href="#x" isStart>
        Start now
      </Button>
    </Section>
  );
}

const bodies = [
  { value: 'o', text: 'Oldham Council' },
  { value: 't', text: 'Tameside Council' },
];

function Controls() {
  return (
    <Form action="/x" withFiles>
      <TextInput
        name="email"
        label="Your e-mail"
        hint="Only to send your link"
        type="email"
        autocomplete="email"
      />
      <TextInput
        name="price"
        label="Price, in pounds"
        prefix="£"
        width={10}
        inputMode="decimal"
        error="Say a price"
      />
      <Select name="body" label="Who buys" options={bodies} />
      <Textarea
        name="why"
        label="Why this score"
        hint="Speak to this answer and this question only."
        rows={3}
      />
      <CharacterCount name="method" label="How will you do it?" maxWords={500} rows={3} />
      <DateInput
        id="due"
        legend="When is it due?"
        namePrefix="due"
        values={{ day: 31, month: 10, year: 2026 }}
      />
      <FileUpload name="proof" label="Show us" hint="A photo or a PDF" accept=".pdf,image/*" />
    </Form>
  );
}

function Choices() {
  return (
    <>
      <Radios
        name="answer"
        legend="What do you say to this priority?"
        legendSize="m"
        items={[
          { value: 'adopt', text: 'Adopt it' },
          { value: 'vary', text: 'Vary it', hint: 'You must say how, and why' },
          { divider: 'or' },
          { value: 'decline', text: 'Decline it', hint: 'You must say why' },
        ]}
        value="vary"
      />
      <Checkboxes
        name="areas"
        legend="Where?"
        items={[
          { value: 'f', text: 'Failsworth' },
          { value: 'h', text: 'Hollinwood' },
        ]}
        values={['f']}
      />
    </>
  );
}

function Messages() {
  return (
    <>
      <WarningText>You cannot change the marks once the notice is out.</WarningText>
      <InsetText>Two are coming in January.</InsetText>
      <Details summary="What residents said on this">
        <p>27 of every 100 points.</p>
      </Details>
      <Panel title="Your points are in" headingLevel={2}>
        Your receipt number is <strong>HDJ2123F</strong>
      </Panel>
      <SummaryList
        rows={[
          {
            key: 'Supplier',
            value: 'Larkhill Repairs Co-operative',
            actions: [{ href: '#x', text: 'Change', hiddenText: 'supplier' }],
          },
          {
            key: 'Due',
            value: '31 October 2026',
            actions: [{ href: '#x', text: 'Change', hiddenText: 'due date' }],
          },
        ]}
      />
      <Pagination
        previous={{ href: '#p1' }}
        next={{ href: '#p3' }}
        items={[
          { number: 1, href: '#p1' },
          { number: 2, href: '#p2', current: true },
          { ellipsis: true },
          { number: 9, href: '#p9' },
        ]}
      />
    </>
  );
}

/** Every form and page component once. */
export function FormsSheet() {
  return (
    <>
      <BackLink href="#x" />
      <Breadcrumbs
        items={[{ text: 'Contracts', href: '#x' }, { text: 'Oldham', href: '#x' }, { text: 'Home repairs' }]}
      />
      <h1>Component sheet</h1>
      <FormErrors errors={{ price: 'Say a price' }} />
      <NotificationBanner text="Saved. Nobody else sees your scores until everyone is done." />
      <Columns kind="two">
        <Badges />
        <Buttons />
        <Section title="Controls">
          <Controls />
        </Section>
        <Section title="Choices">
          <Choices />
          <Messages />
        </Section>
      </Columns>
    </>
  );
}
