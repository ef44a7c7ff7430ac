import { describe, expect, test } from '@jest/globals';
import { readGraphState, writeGraphState } from '../../server/graphiql/goal-graph/address.js';
import { answeredPart, answeredYear } from '../../server/graphiql/goal-graph/answered.js';
import { domainColours, LINE_STYLES } from '../../server/graphiql/goal-graph/colours.js';
import { exportSvg } from '../../server/graphiql/goal-graph/export-svg.js';
import { applyFilter } from '../../server/graphiql/goal-graph/filter.js';
import { type Box, layOut } from '../../server/graphiql/goal-graph/layout.js';
import { linesOf } from '../../server/graphiql/goal-graph/lines.js';
import { LEVELS, type Pyramid } from '../../server/graphiql/goal-graph/model.js';
import { neighbour } from '../../server/graphiql/goal-graph/neighbour.js';
import { contribution, goal, plan, SGB_II, service } from './plans.js';

const everything = { office: null, legalDomain: null, fieldOfAction: null, crossing: null };
const keysOf = (pyramid: Pyramid) => pyramid.goals.map(({ key }) => key).sort();

/** A plan of many goals, each derived from one above it. */
function large(count: number): Pyramid {
  const goals = Array.from({ length: count }, (_, index) =>
    goal(`Z-${index}`, LEVELS[Math.min(4, Math.floor(Math.log10(index + 1) * 1.6))]!, {
      parents: index > 0 ? [{ id: `Goal:2013/Z-${Math.floor(index / 10)}` }] : [],
    }),
  );
  return {
    year: 2013,
    goals,
    contributions: goals.map((one, index) => contribution(service(`s${index % 300}`, `${index % 40}`), one)),
  };
}

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the layout', () => {
  test('lets nothing overlap, and keeps everything inside its band', () => {
    const { placed, bands, width } = layOut(large(200), true);
    for (const [index, { box }] of placed.entries()) {
      expect(placed.slice(index + 1).filter((other) => overlap(box, other.box))).toEqual([]);
      expect(bands.filter((band) => overlap(box, band.box))).toHaveLength(1);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
  });

  test('is the same in whatever order the hub answers', () => {
    const { goals, ...rest } = large(60);
    const places = (pyramid: Pyramid) => new Map(layOut(pyramid, true).placed.map(({ id, box }) => [id, box]));
    expect(places({ ...rest, goals: goals.toReversed() })).toEqual(places({ ...rest, goals }));
  });

  test('brackets the upper three levels and the lower three, which share the one between', () => {
    const { bands, brackets } = layOut(plan, true);
    const levels = (name: string) => {
      const { box } = brackets.find((bracket) => bracket.name === name)!;
      return bands.filter((band) => band.box.y >= box.y && band.box.y < box.y + box.height).map((band) => band.name);
    };
    expect(levels('strategic')).toEqual(LEVELS.slice(0, 3));
    expect(levels('operative')).toEqual(LEVELS.slice(2));
  });

  test('puts children below their parents', () => {
    const parents = ['S-1', 'S-2', 'S-3'].map((key) => goal(key, 'STRATEGIC_GOAL'));
    const children = ['P-3', 'P-1', 'P-2'].map((key) =>
      goal(key, 'PRODUCT_GOAL', { parents: [parents[3 - Number(key.at(-1))]!] }),
    );
    const { placed } = layOut({ year: 2013, goals: [...children, ...parents], contributions: [] }, true);
    const fromLeft = placed.toSorted((a, b) => a.box.x - b.box.x).flatMap((one) => (one.kind === 'GOAL' ? one.goal.key : []));
    expect(fromLeft.filter((key) => key.startsWith('P'))).toEqual(['P-3', 'P-2', 'P-1']);
  });

  test('lays out 2,000 goals in a moment', () => {
    const began = performance.now();
    const pyramid = large(2_000);
    linesOf(pyramid, layOut(pyramid, false));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('the lines', () => {
  test('lead from services, or from their offices where those stand for them', () => {
    const froms = (withServices: boolean) =>
      linesOf(plan, layOut(plan, withServices))
        .filter(({ kind }) => kind === 'SUPPORTS')
        .map(({ from }) => from);
    expect(froms(true)).toEqual(['Service:2013/schulden']);
    expect(froms(false)).toEqual(['Office:2013/50', 'Office:2013/53']);
  });
});

describe('the filter', () => {
  test('by office shows its goals and those it contributes to', () => {
    expect(keysOf(applyFilter(plan, { ...everything, office: '59' }))).toEqual(['0501-1']);
    expect(keysOf(applyFilter(plan, { ...everything, office: '50' }))).toEqual(['0501-1', '0603-1']);
  });

  test('by law shows its goals and those it contributes to', () => {
    const shown = applyFilter(plan, { ...everything, legalDomain: 'SGB_II' });
    expect(keysOf(shown)).toEqual(['0501-1', '0603-1']);
    expect(shown.contributions).toHaveLength(2);
  });

  test('by border shows only what crosses it', () => {
    expect(keysOf(applyFilter(plan, { ...everything, crossing: 'crossesDepartments' }))).toEqual(['0501-1']);
    expect(keysOf(applyFilter(plan, { ...everything, crossing: 'crossesLegalDomains' }))).toEqual(['0603-1']);
  });
});

describe('the arrow keys', () => {
  const { placed } = layOut(plan, true);
  const step = (from: string, key: string) => neighbour(placed, placed.find(({ id }) => id.endsWith(from))!, key)?.id;

  test('lead to the nearest in their direction, and nowhere at an end', () => {
    expect(step('0501-1', 'ArrowRight')).toBe('Goal:2013/0603-1');
    expect(step('0501-1', 'ArrowUp')).toBe('Goal:2013/L-1');
    expect(step('0603-1', 'ArrowRight')).toBeUndefined();
    expect(step('0603-1', 'Tab')).toBeUndefined();
  });
});

describe('the address', () => {
  test('holds the whole state, and reads what it wrote', () => {
    const state = {
      year: 2013,
      office: 'V/MIA',
      legalDomain: 'SGB_II',
      fieldOfAction: 'a&b',
      crossing: 'crossesOffices',
      services: false,
      run: { query: '{ goals { nodes { key } } }', operationName: null, variables: { first: 3 } },
      chosen: 'Goal:2013/L-1',
    } as const;
    expect(readGraphState(writeGraphState(state))).toEqual(state);
    expect(writeGraphState(readGraphState('#goal-graph'))).toBe('#goal-graph');
  });

  test('is not misled by what it does not know', () => {
    expect(readGraphState('#goal-graph?year=soon&crossing=all')).toEqual(readGraphState('#goal-graph'));
  });
});

describe('the colours', () => {
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light! + 0.05) / (dark! + 0.05);
  };

  test('are told from cards and bands in the light and in the dark', () => {
    const laws = Array.from({ length: 9 }, (_, index) => ({ code: `L${index}`, abbreviation: `L ${index}` }));
    const { named, hasOthers, of } = domainColours([goal('Z', 'PRODUCT_GOAL', { legalDomains: laws })]);
    expect([named.length, hasOthers]).toEqual([8, true]);
    for (const { light, dark } of [...named.map(({ colour }) => colour), of('L8'), ...Object.values(LINE_STYLES)]) {
      for (const ground of ['#ffffff', '#f2f4f7']) expect(contrast(light, ground)).toBeGreaterThanOrEqual(3);
      for (const ground of ['#151b27', '#232b3a']) expect(contrast(dark, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test('do not change with a filter, because the whole plan gives them', () => {
    expect(domainColours(plan.goals).of('SGB_II')).toEqual(domainColours(plan.goals.toReversed()).of('SGB_II'));
    expect(domainColours(plan.goals).named.map(({ code }) => code)).toContain(SGB_II.code);
  });
});

describe('the saved picture', () => {
  const layout = layOut(plan, true);
  const svg = exportSvg({
    title: 'Zielgraph 2013',
    subtitle: '3 Ziele',
    layout,
    lines: linesOf(plan, layout),
    colours: domainColours(plan.goals),
  });

  test('holds every object, level and line, and the legend', () => {
    for (const words of [
      'Zielgraph 2013',
      '0501-1',
      '0603-1',
      'Leistung schulden',
      'Amt 53',
      'Leitorientierungen',
      'widerspricht',
    ]) {
      expect(svg).toContain(words);
    }
    expect(svg.match(/marker-end/g)).toHaveLength(2);
  });

  test('is plain SVG, with every text escaped', () => {
    expect(svg).toContain('&lt;wird&gt; erreicht &amp; gehalten');
    expect(svg).not.toMatch(/foreignObject|<script|undefined|NaN|null/);
  });
});

describe('the answer to a query', () => {
  test('shows its goals and contributions, with both ends', () => {
    expect(keysOf(answeredPart(plan, new Set(['Goal:2013/L-1', 'Contribution:2013/schulden:0501-1'])))).toEqual([
      '0501-1',
      'L-1',
    ]);
  });

  test('shows what services contribute to, where it is about services alone', () => {
    expect(keysOf(answeredPart(plan, new Set(['Service:2013/fahrten', 'Office:2013/50'])))).toEqual(['0603-1']);
  });

  test('tells its year, unless it is about other things', () => {
    expect(answeredYear(new Set(['Goal:2026/L-1', 'Goal:2013/L-1', 'Service:2013/fahrten']))).toBe(2013);
    expect(answeredYear(new Set(['Office:2013/50', 'Plan:2026']))).toBeNull();
  });
});
