import { Button, ButtonGroup } from '../../src/web/govuk/button.tsx';
import { PointsStepper } from '../../src/web/points/points-stepper.tsx';
import { Form } from '../../src/web/shell/form.tsx';
import { FormErrors } from '../../src/web/shell/form-errors.tsx';
import { Task } from '../../src/web/shell/layout.tsx';

const outcomes = [
  ['early', 'Stopping problems early', 'Fewer falls, cold homes and emergencies'],
  ['jobs', 'Good local jobs', 'People near here in fair, steady work'],
  ['skills', 'Skills and training', 'Apprentices and a way back into work'],
  ['groups', 'Strong community groups', 'Clubs, carers and charities do well'],
  ['local', 'Money that stays local', 'Small firms here get a share'],
  ['green', 'Cleaner air and energy', 'Less waste, less fuel, more green'],
] as const;

type PointsSheetProps = { readonly points: readonly number[]; readonly error?: string };

/** The points question, in a state of one's choice. */
export function PointsSheet({ points, error }: PointsSheetProps) {
  return (
    <Task>
      <FormErrors errors={error ? { early: error } : {}} />
      <h1>What matters most in home repairs?</h1>
      <p class="lede">You have 100 points. Give more to what matters more. You can give 0.</p>
      <Form action="/say/home-repairs">
        <PointsStepper
          legend="Share 100 points over six outcomes"
          error={error}
          items={outcomes.map(([name, label, hint], index) => ({
            name,
            label,
            hint,
            value: String(points[index] ?? 0),
          }))}
        />
        <ButtonGroup>
          <Button name="act" value="give">
            Give my points
          </Button>
          <Button variant="secondary" name="act" value="add">
            Add up
          </Button>
        </ButtonGroup>
      </Form>
      <p class="note">
        You can change your answer until 30 March. We keep your points apart from your name. We publish totals
        only, and nothing about fewer than 10 people.
      </p>
    </Task>
  );
}
