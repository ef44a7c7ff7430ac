import { figuresMessages as texts } from '../messages/figures.js';
import { Words } from '../pictures/words.js';
import type { Indicator } from './model.js';
import { germanDecimal } from './words.js';

/** The values of a chart to read and to copy, period by period. */
export function ValueTable({ indicator: { name, unit, values } }: { indicator: Indicator }) {
  return (
    <details>
      <summary>
        <Words of={texts.values} />
      </summary>
      <table className="values">
        <caption>{`${name} (${unit})`}</caption>
        <tbody>
          {values.nodes.map(({ kind, period, value }) => (
            <tr key={`${kind} ${period.name}`}>
              <th scope="row">{period.name}</th>
              <td>{texts[kind].de}</td>
              <td className="number">{value === null ? '–' : germanDecimal(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
