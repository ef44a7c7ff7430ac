import { useDeferredValue, useMemo, useState } from 'react';
import { goalGraphMessages as texts } from '../messages/goal-graph.js';
import { pictureMessages } from '../messages/pictures.js';
import { inBothLanguages } from '../messages.js';
import { Words } from '../pictures/words.js';
import { explain, explainContribution } from './explain.js';
import { Explanation } from './explanation.js';
import type { Layout, Placed } from './layout.js';
import type { Contribution } from './model.js';

interface ListProps {
  readonly layout: Layout;
  readonly contributions: readonly Contribution[];
  readonly chosen: string | null;
  choose(id: string | null): void;
  open(id: string): void;
  openContributions(contributions: readonly Contribution[]): void;
}

/** All that is drawn, in words: to search in, and for those who do not see the picture. */
export function List({ layout, contributions, chosen, choose, open, openContributions }: ListProps) {
  const [text, search] = useState('');
  const sought = useDeferredValue(text).trim().toLocaleLowerCase('de');
  const found = useMemo(
    () => layout.placed.filter((object) => `${titleOf(object)}`.toLocaleLowerCase('de').includes(sought)),
    [layout, sought],
  );
  return (
    <div className="list">
      <label className="choice">
        <span>
          <Words of={texts.list} />
        </span>
        <input
          type="search"
          value={text}
          placeholder={inBothLanguages(texts.search)}
          onChange={({ target }) => search(target.value)}
        />
      </label>
      <ul>
        {found.map((object) => (
          <li key={object.id}>
            <button
              type="button"
              aria-expanded={object.id === chosen}
              onClick={() => choose(object.id === chosen ? null : object.id)}
            >
              {titleOf(object)}
            </button>
            {object.id === chosen && (
              <Details
                object={object}
                contributions={contributions}
                open={() => open(object.id)}
                openContributions={openContributions}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function titleOf(object: Placed): string {
  if (object.kind === 'GOAL') return `${object.goal.key} ${object.goal.statement}`;
  if (object.kind === 'SERVICE') return `${texts.SERVICE.de}: ${object.service.name}`;
  return `${pictureMessages.office.de} ${object.office.number} ${object.office.name}`;
}

interface DetailsProps extends Pick<ListProps, 'contributions' | 'openContributions'> {
  readonly object: Placed;
  open(): void;
}

/** Everything about one object, and what it contributes or receives. */
function Details({ object, contributions, open, openContributions }: DetailsProps) {
  const own = contributions.filter(
    ({ goal, service }) =>
      goal.id === object.id || service.id === object.id || service.offices.some(({ id }) => id === object.id),
  );
  return (
    <div className="details">
      <Explanation of={explain(object)} />
      <button type="button" onClick={open}>
        <Words of={pictureMessages.openQuery} />
      </button>
      {own.length > 0 && (
        <h3>
          <Words of={object.kind === 'GOAL' ? texts.received : texts.given} />
        </h3>
      )}
      {own.map((contribution) => (
        <Explanation key={contribution.id} of={explainContribution(contribution)}>
          <button type="button" onClick={() => openContributions([contribution])}>
            <Words of={pictureMessages.openQuery} />
          </button>
        </Explanation>
      ))}
    </div>
  );
}
