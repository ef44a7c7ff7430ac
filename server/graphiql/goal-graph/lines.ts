import type { Box, Layout } from './layout.js';
import { type Contribution, EFFECTS, type Effect, type Pyramid } from './model.js';

/** What a line says. */
export type LineKind = Effect | 'PARENT' | 'PROVIDES';

/** A line from below to above: child to parent, contributor to goal, office to service. */
export interface Line {
  readonly id: string;
  readonly kind: LineKind;
  readonly from: string;
  readonly to: string;
  /** What the line stands for; several where the services of an office are drawn as one. */
  readonly contributions: readonly Contribution[];
}

/** All lines of a picture between what is drawn in it. */
export function linesOf(pyramid: Pyramid, { placed }: Layout): readonly Line[] {
  const drawn = new Set(placed.map(({ id }) => id));
  const parents = pyramid.goals.flatMap((goal) => goal.parents.map((parent) => line('PARENT', goal.id, parent.id, [])));
  const provides = placed.flatMap((object) =>
    object.kind === 'SERVICE' ? object.service.offices.map((office) => line('PROVIDES', office.id, object.id, [])) : [],
  );
  const given = pyramid.contributions.flatMap((contribution) => {
    const { service, goal, effect } = contribution;
    const from = drawn.has(service.id) ? [service.id] : service.offices.map(({ id }) => id);
    return from.map((id) => line(effect, id, goal.id, [contribution]));
  });
  return [...parents, ...provides, ...bundled(given)].filter(({ from, to }) => drawn.has(from) && drawn.has(to));
}

function line(kind: LineKind, from: string, to: string, contributions: readonly Contribution[]): Line {
  return { id: `${kind} ${from} ${to}`, kind, from, to, contributions };
}

/** One line for all that leads from one object to another with one effect. */
function bundled(lines: readonly Line[]): Line[] {
  const bundles = new Map<string, Line>();
  for (const single of lines) {
    const before = bundles.get(single.id)?.contributions ?? [];
    bundles.set(single.id, { ...single, contributions: [...before, ...single.contributions] });
  }
  return [...bundles.values()];
}

/** Whether a line says what a contribution does. */
export function isEffect(kind: LineKind): kind is Effect {
  return (EFFECTS as readonly string[]).includes(kind);
}

/** The form of a line, from the upper edge of one box to the lower edge of another, as an SVG path. */
export function curve(from: Box, to: Box, ending: number): string {
  const [x, y] = [from.x + from.width / 2, from.y];
  const [toX, toY] = [to.x + to.width / 2, to.y + to.height + ending];
  const bend = Math.max(24, Math.abs(y - toY) / 2);
  return `M${x},${y} C${x},${y - bend} ${toX},${toY + bend} ${toX},${toY}`;
}
