import { figuresMessages as texts } from '../messages/figures.js';
import { goalGraphMessages } from '../messages/goal-graph.js';
import { inBothLanguages } from '../messages.js';
import { Words } from '../pictures/words.js';
import { Light } from './light.js';
import { type Goal, LEVELS, STATUSES } from './model.js';
import { statusName } from './words.js';

interface PyramidProps {
  readonly goals: readonly Goal[];
  /** The key of the goal whose series are shown. */
  readonly chosen: string | null;
  choose(key: string): void;
}

/** The goals by level, each with its traffic light. */
export function Pyramid({ goals, chosen, choose }: PyramidProps) {
  return (
    <nav className="pyramid" aria-label={inBothLanguages(texts.pyramid)}>
      {LEVELS.map((level) => [level, goals.filter((goal) => goal.level === level)] as const).map(([level, own]) => (
        <section key={level}>
          <h3>
            <Words of={goalGraphMessages[level]} />
          </h3>
          <p className="counts">{own.length === 0 ? <Words of={goalGraphMessages.emptyLevel} /> : countsOf(own)}</p>
          <ul>
            {own.map(({ key, statement, status: { status, isCurrent } }) => (
              <li key={key}>
                <button
                  type="button"
                  title={statement}
                  aria-current={key === chosen}
                  aria-label={`${key}, ${statusName(status)}${isCurrent === false ? `, ${texts.notCurrent.de}` : ''}: ${statement}`}
                  onClick={() => choose(key)}
                >
                  <Light status={status} />
                  {key}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** Such as "3 verfehlt · 12 erreicht". */
function countsOf(goals: readonly Goal[]): string {
  return STATUSES.map((status) => [goals.filter((goal) => goal.status.status === status).length, texts[status].de] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(' · ');
}
