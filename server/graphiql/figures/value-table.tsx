import { figuresMessages as texts } from '../messages/figures.js';
import { Words } from '../pictures/words.js';
import type { Indicator } from './model.js';
import { shownValue } from './words.js';

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
          {values.nodes.map((value) => (
            <tr key={`${value.kind} ${value.period.name}`}>
              <th scope="row">{value.period.name}</th>
              <td>{texts[value.kind].de}</td>
              <td className="number">{shownValue(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
