import { useMemo } from 'react';
import { figuresMessages as texts } from '../messages/figures.js';
import { drawingOf, SIZE } from './drawing.js';
import { CORRIDOR, HOLLOW } from './look.js';
import type { Indicator } from './model.js';
import { germanDecimal, valueInWords } from './words.js';

/** The series of an indicator. Its colours stand in the elements, so that it looks the same where it is saved. */
export function Chart({ indicator: { name, unit, values } }: { indicator: Indicator }) {
  const drawing = useMemo(() => drawingOf(values.nodes), [values]);
  if (!drawing) return null;
  const { width, height, left, right, bottom } = SIZE;
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      fontSize="11"
      fill="currentColor"
      aria-label={`${name}, ${unit}`}
    >
      {drawing.grid.map(({ y, value }) => (
        <g key={value}>
          <line x1={left} x2={width - right} y1={y} y2={y} stroke="currentColor" strokeOpacity="0.18" />
          <text x={left - 8} y={y + 4} textAnchor="end">
            {germanDecimal(String(value))}
          </text>
        </g>
      ))}
      {drawing.years.map(({ x, name: year }) => (
        <text key={year} x={x} y={height - bottom + 18} textAnchor="middle">
          {year}
        </text>
      ))}
      {drawing.corridors.map((box) => (
        <rect key={box.x} {...box} fill={CORRIDOR} fillOpacity="0.22">
          <title>{texts.CORRIDOR.de}</title>
        </rect>
      ))}
      {drawing.series.map(({ look, line, mark, points }) => (
        <g key={look.name} stroke={look.colour} strokeWidth="2">
          {line && <path d={line} fill="none" strokeDasharray={look.dashes || undefined} />}
          {points.map(({ value, x, y }) => (
            <path
              key={`${value.kind} ${value.period.name}`}
              d={mark}
              transform={`translate(${x},${y})`}
              fill={look.isFilled ? look.colour : HOLLOW}
            >
              <title>{`${texts[value.kind].de}: ${valueInWords(value)}`}</title>
            </path>
          ))}
        </g>
      ))}
    </svg>
  );
}
