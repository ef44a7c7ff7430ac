import { useMemo } from 'react';
import { goalGraphMessages } from '../messages/goal-graph.js';
import { pictureMessages as texts } from '../messages/pictures.js';
import { inBothLanguages } from '../messages.js';
import { Choice } from '../pictures/choice.js';
import { Words } from '../pictures/words.js';
import type { GraphState } from './address.js';
import { CROSSINGS } from './filter.js';
import { officesOf, type Pyramid, servicesOf } from './model.js';

interface FiltersProps {
  readonly years: readonly number[];
  readonly pyramid: Pyramid;
  readonly state: GraphState;
  readonly withServices: boolean;
  change(part: Partial<GraphState>): void;
}

/** What of a plan is drawn. Only what the plan contains can be chosen. */
export function Filters({ years, pyramid, state, withServices, change }: FiltersProps) {
  const options = useMemo(() => optionsOf(pyramid), [pyramid]);
  return (
    <div className="filters">
      {state.run && (
        <div className="choice answered">
          <span>
            <Words of={goalGraphMessages.answer} />
          </span>
          <button type="button" onClick={() => change({ run: null, year: pyramid.year, chosen: null })}>
            {`${state.run.operationName ?? ''} ✕ `}
            <Words of={goalGraphMessages.wholePlan} />
          </button>
        </div>
      )}
      <Choice
        of={texts.year}
        value={String(pyramid.year)}
        options={years.map((year) => [String(year), String(year)])}
        choose={(year) => change({ year: Number(year), run: null, chosen: null })}
      />
      <Choice
        of={texts.office}
        isOptional
        value={state.office}
        options={options.offices}
        choose={(office) => change({ office })}
      />
      <Choice
        of={texts.legalDomain}
        isOptional
        value={state.legalDomain}
        options={options.legalDomains}
        choose={(legalDomain) => change({ legalDomain })}
      />
      <Choice
        of={texts.fieldOfAction}
        isOptional
        value={state.fieldOfAction}
        options={options.fieldsOfAction}
        choose={(fieldOfAction) => change({ fieldOfAction })}
      />
      <Choice
        of={texts.crossing}
        isOptional
        value={state.crossing}
        options={CROSSINGS.map((crossing) => [crossing, inBothLanguages(texts[crossing])] as const)}
        choose={(crossing) => change({ crossing })}
      />
      <Choice
        of={goalGraphMessages.detail}
        value={String(withServices)}
        options={[
          ['true', inBothLanguages(goalGraphMessages.withServices)],
          ['false', inBothLanguages(goalGraphMessages.officesOnly)],
        ]}
        choose={(services) => change({ services: services === 'true' })}
      />
    </div>
  );
}

function optionsOf({ goals, contributions }: Pyramid) {
  const offices = new Map([
    ...officesOf(servicesOf(contributions)).map((office) => [office.number, office] as const),
    ...goals.flatMap(({ office }) => (office ? [[office.number, office] as const] : [])),
  ]);
  const domains = new Map(
    [...goals.flatMap((goal) => goal.legalDomains), ...contributions.flatMap((one) => one.fromLegalDomains)].map((domain) => [
      domain.code,
      domain.abbreviation,
    ]),
  );
  const fields = new Map(goals.flatMap((goal) => goal.fieldsOfAction).map(({ key, name }) => [key, name]));
  return {
    offices: sorted([...offices.values()].map(({ number, name }) => [number, `${number} ${name}`])),
    legalDomains: sorted([...domains]),
    fieldsOfAction: sorted([...fields]),
  };
}

function sorted(options: readonly (readonly [string, string])[]) {
  return [...options].sort((a, b) => a[1].localeCompare(b[1], 'de', { numeric: true }));
}
