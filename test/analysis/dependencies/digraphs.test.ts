import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Digraph } from '../../../server/analysis/dependencies/digraph.js';
import { elementaryCircles } from '../../../server/analysis/dependencies/elementary-circles.js';
import { longestChains } from '../../../server/analysis/dependencies/longest-chains.js';
import { strongComponents } from '../../../server/analysis/dependencies/strong-components.js';
import { StepLimit } from '../../../server/analysis/step-limit.js';
import { atOnce } from '../../../server/turns/steps.js';

const SIZE = 6;
const limit = () => new StepLimit('test', 1_000_000, '');

/** Graphs of up to six points without links of a point to itself, as offices do not depend on themselves. */
const digraphs: fc.Arbitrary<Digraph> = fc
  .tuple(fc.integer({ min: 0, max: SIZE }), fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 20 }))
  .map(([size, links]) =>
    Array.from({ length: size }, (_, from) =>
      [...new Set(links.filter((link) => link[0] === from && link[1] !== from && link[1] < size).map((link) => link[1]))].sort(),
    ),
  );

const always = (holds: (graph: Digraph) => void) => fc.assert(fc.property(digraphs, holds), { numRuns: 500 });

/** All ways that visit no point twice, by recursion. */
function ways(graph: Digraph, way: readonly number[]): readonly (readonly number[])[] {
  return [way, ...graph[way.at(-1)!]!.flatMap((next) => (way.includes(next) ? [] : ways(graph, [...way, next])))];
}

const leadsTo = (graph: Digraph, from: number, to: number) => ways(graph, [from]).some((way) => way.at(-1) === to);

/** All circles from their smallest points: the ways whose last point leads to the first. */
function circlesOf(graph: Digraph): readonly (readonly number[])[] {
  const closed = [...graph.keys()]
    .flatMap((point) => ways(graph, [point]))
    .filter((way) => graph[way.at(-1)!]!.includes(way[0]!) && Math.min(...way) === way[0]);
  return closed.toSorted((a, b) => a.length - b.length);
}

const ring = (size: number): Digraph => Array.from({ length: size }, (_, at) => [(at + 1) % size]);
const complete = (size: number): Digraph =>
  Array.from({ length: size }, (_, from) => Array.from({ length: size }, (_, to) => to).filter((to) => to !== from));

describe('in any directed graph', () => {
  test('two points are in one component exactly if each leads to the other', () => {
    always((graph) => {
      const components = atOnce(strongComponents(graph, limit()));
      expect(components.flat().toSorted()).toEqual([...graph.keys()]);
      const of = (point: number) => components.findIndex((component) => component.includes(point));
      for (const a of graph.keys()) {
        for (const b of graph.keys()) {
          expect(of(a) === of(b)).toBe(leadsTo(graph, a, b) && leadsTo(graph, b, a));
          if (leadsTo(graph, a, b)) expect(of(b)).toBeLessThanOrEqual(of(a));
        }
      }
    });
  });

  test('the circles are those that trying everything finds, shortest first', () => {
    always((graph) => {
      const all = circlesOf(graph);
      const found = atOnce(elementaryCircles(graph, { longest: graph.length, first: 1_000, most: 1_000_000 }));
      expect(found).toEqual({ circles: all, isComplete: true });
      for (const first of [0, 1, 3]) {
        const some = atOnce(elementaryCircles(graph, { longest: graph.length, first, most: 1_000_000 }));
        expect(some).toEqual({ circles: all.slice(0, first), isComplete: all.length <= first });
      }
    });
  });

  test('the chains are the longest ways from component to component', () => {
    always((graph) => {
      const components = atOnce(strongComponents(graph, limit()));
      const of = (point: number) => components.findIndex((component) => component.includes(point));
      const between: Digraph = components.map((points, own) => {
        const next = new Set(points.flatMap((point) => graph[point]!).map(of));
        next.delete(own);
        return [...next].sort((a, b) => components[a]![0]! - components[b]![0]!);
      });
      const starts = [...between.keys()].sort((a, b) => components[a]![0]! - components[b]![0]!);
      const all = starts.flatMap((start) => ways(between, [start]));
      const longest = Math.max(0, ...all.map((way) => way.length));
      const expected = longest < 2 ? [] : all.filter((way) => way.length === longest);
      expect(atOnce(longestChains(graph, components, 1_000, limit()))).toEqual({ chains: expected, isComplete: true });
      expect(atOnce(longestChains(graph, components, 1, limit()))).toEqual({
        chains: expected.slice(0, 1),
        isComplete: expected.length <= 1,
      });
    });
  });
});

describe('graphs made to be awkward', () => {
  test('a ring of a hundred thousand points is one component: no recursion runs out of stack', () => {
    expect(atOnce(strongComponents(ring(100_000), limit()))).toHaveLength(1);
  });

  test('a ring of sixty offices is one circle', () => {
    const { circles, isComplete } = atOnce(elementaryCircles(ring(60), { longest: 60, first: 20, most: 1_000_000 }));
    expect(circles).toEqual([[...ring(60).keys()]]);
    expect(isComplete).toBe(true);
  });

  test('where everybody depends on everybody the shortest circles come at once', () => {
    const { circles, isComplete } = atOnce(elementaryCircles(complete(60), { longest: 60, first: 200, most: 1_000_000 }));
    expect(circles).toHaveLength(200);
    expect(new Set(circles.map(({ length }) => length))).toEqual(new Set([2]));
    expect(isComplete).toBe(false);
  });

  test('a search that would take too long stops and says so', () => {
    // Twenty layers of two points, each of which leads to both of the next: half a million circles, and none is short.
    const layered: Digraph = Array.from({ length: 40 }, (_, at) => [0, 1].map((one) => (at - (at % 2) + 2 + one) % 40));
    const { circles, isComplete } = atOnce(elementaryCircles(layered, { longest: 40, first: 200, most: 1_000 }));
    expect(circles.length).toBeLessThan(200);
    expect(isComplete).toBe(false);
  });

  test('a chain of a hundred thousand points is found as a whole', () => {
    const chain: Digraph = Array.from({ length: 100_000 }, (_, at) => (at + 1 < 100_000 ? [at + 1] : []));
    const components = atOnce(strongComponents(chain, limit()));
    const { chains } = atOnce(longestChains(chain, components, 20, limit()));
    expect(chains.map(({ length }) => length)).toEqual([100_000]);
  });

  test('what is too large is refused', () => {
    const refused = () => atOnce(strongComponents(ring(1_000), new StepLimit('officeDependencies', 100, 'Ask for less.')));
    expect(refused).toThrow(expect.objectContaining({ extensions: { code: 'ANALYSIS_TOO_LARGE', limit: 100 } }) as never);
  });
});
