import { type Goal, LEVELS, type Level, type Office, officesOf, type Pyramid, type Service, servicesOf } from './model.js';
import { middle, orderGoals } from './order.js';

/** A place in the picture, in pixels at full size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A goal, service or office where it is drawn. */
export type Placed = { readonly id: string; readonly box: Box } & (
  | { readonly kind: 'GOAL'; readonly goal: Goal }
  | { readonly kind: 'SERVICE'; readonly service: Service }
  | { readonly kind: 'OFFICE'; readonly office: Office }
);

/** A band across the picture: a level, or those who contribute. */
export interface Band {
  readonly name: Level | 'services' | 'offices';
  readonly box: Box;
  readonly isEmpty: boolean;
}

/** A bracket beside the levels that are steered together. */
export interface Bracket {
  readonly name: 'strategic' | 'operative';
  readonly box: Box;
}

/** The whole picture, the same for the same plan. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
  readonly brackets: readonly Bracket[];
  readonly placed: readonly Placed[];
}

/** The size of a goal, service or office. */
const CARD = { width: 204, height: 84 };
const GAP = { x: 14, y: 12 };
const BRACKET = 34;
/** Where the names of the levels stand. */
const MARGIN = { left: 2 * BRACKET + 210, right: 16, band: 10, between: 12 };
const EMPTY_BAND = 104;
/** How much wider than high the picture should become: as most screens are, without what stands around it. */
const SHAPE = 1.3;
const FEWEST_COLUMNS = 5;

/** Lays out a plan: five bands of goals, below them the services (unless left out) and offices that contribute. */
export function layOut(pyramid: Pyramid, withServices: boolean): Layout {
  const rows = contributorsAndGoals(pyramid, withServices);
  let columns = FEWEST_COLUMNS;
  while (widthOf(columns) < SHAPE * heightOf(rows, columns)) columns += 1;
  const width = widthOf(columns);
  const bands: Band[] = [];
  const placed: Placed[] = [];
  let y = 0;
  for (const { name, members } of rows) {
    const box = { x: 2 * BRACKET, y, width: width - 2 * BRACKET, height: bandHeight(members.length, columns) };
    bands.push({ name, box, isEmpty: members.length === 0 });
    placed.push(...fill(members, box.y, width, columns));
    y += box.height + MARGIN.between;
  }
  return { width, height: y - MARGIN.between, bands, brackets: bracketsOf(bands), placed };
}

type Unplaced = Placed extends infer P ? (P extends Placed ? Omit<P, 'box'> : never) : never;

function contributorsAndGoals(pyramid: Pyramid, withServices: boolean) {
  const levels = orderGoals(pyramid.goals);
  const rows: { name: Band['name']; members: Unplaced[] }[] = LEVELS.map((name) => ({
    name,
    members: levels.get(name)!.map((goal) => ({ kind: 'GOAL', id: goal.id, goal })),
  }));
  // Contributors stand below what they contribute to: services below their goals, offices below their services.
  const places = new Map<string, number>();
  for (const { members } of rows) {
    for (const [index, { id }] of members.entries()) places.set(id, (index + 0.5) / members.length);
  }
  const goalsOf = new Map<string, string[]>();
  for (const { service, goal } of pyramid.contributions) goalsOf.set(service.id, [...(goalsOf.get(service.id) ?? []), goal.id]);
  const below = <Item extends { readonly id: string }>(items: readonly Item[], above: (item: Item) => readonly string[]) => {
    for (const item of items) places.set(item.id, middle(above(item), places) ?? 0.5);
    return [...items].sort((a, b) => places.get(a.id)! - places.get(b.id)!);
  };
  const services = below(servicesOf(pyramid.contributions), ({ id }) => goalsOf.get(id) ?? []);
  const offices = below(officesOf(services), ({ id }) =>
    services.filter((s) => s.offices.some((o) => o.id === id)).map((s) => s.id),
  );
  if (withServices)
    rows.push({ name: 'services', members: services.map((service) => ({ kind: 'SERVICE', id: service.id, service })) });
  rows.push({ name: 'offices', members: offices.map((office) => ({ kind: 'OFFICE', id: office.id, office })) });
  return rows;
}

const widthOf = (columns: number) => MARGIN.left + columns * (CARD.width + GAP.x) - GAP.x + MARGIN.right;

function bandHeight(count: number, columns: number): number {
  const rows = Math.ceil(count / columns);
  return rows === 0 ? EMPTY_BAND : 2 * MARGIN.band + rows * (CARD.height + GAP.y) - GAP.y;
}

function heightOf(rows: readonly { readonly members: readonly unknown[] }[], columns: number): number {
  return rows.reduce((sum, { members }) => sum + bandHeight(members.length, columns) + MARGIN.between, 0);
}

/** Column by column, so that neighbours of the order stay neighbours; in the middle, so that a pyramid is seen. */
function fill(members: readonly Unplaced[], top: number, width: number, columns: number): Placed[] {
  const rows = Math.max(1, Math.ceil(members.length / columns));
  const used = Math.ceil(members.length / rows);
  const free = width - MARGIN.left - MARGIN.right - (used * (CARD.width + GAP.x) - GAP.x);
  return members.map((member, index) => ({
    ...member,
    box: {
      x: MARGIN.left + free / 2 + Math.floor(index / rows) * (CARD.width + GAP.x),
      y: top + MARGIN.band + (index % rows) * (CARD.height + GAP.y),
      ...CARD,
    },
  }));
}

/** Product area goals belong to both steering levels, so the brackets stand beside each other. */
function bracketsOf(bands: readonly Band[]): Bracket[] {
  const span = (name: Bracket['name'], x: number, first: Band, last: Band) => ({
    name,
    box: { x, y: first.box.y, width: BRACKET - 8, height: last.box.y + last.box.height - first.box.y },
  });
  return [span('strategic', 0, bands[0]!, bands[2]!), span('operative', BRACKET, bands[2]!, bands[4]!)];
}
