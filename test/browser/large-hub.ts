import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Website } from './serve-page.js';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const LEVELS = ['GUIDING_PRINCIPLE', 'STRATEGIC_GOAL', 'PRODUCT_AREA_GOAL', 'PRODUCT_GROUP_GOAL', 'PRODUCT_GOAL'];
/** Above which share of the goals each level ends. */
const SHARES = [0.002, 0.01, 0.05, 0.35, 1];
const PAGE = 200;

const source = { document: 'Erfundener Plan', section: null, page: null, kind: 'INFERRED' };
const domain = (index: number) => ({ code: `SGB_${index}`, abbreviation: `SGB ${index}` });
const office = (index: number) => ({ id: `Office:2030/${index}`, number: String(index), name: `Amt Nummer ${index}` });

function goals(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const level = SHARES.findIndex((share) => index / count < share);
    return {
      id: `Goal:2030/Z-${index}`,
      key: `Z-${index}`,
      statement: `Das erfundene Ziel Nummer ${index} wird in einem noch festzulegenden Zeitraum erreicht.`,
      level: LEVELS[level],
      parents: level > 0 ? [{ id: `Goal:2030/Z-${Math.floor(index / 8)}` }] : [],
      office: office(10 + (index % 60)),
      legalDomains: [domain(1 + (index % 12))],
      fieldsOfAction: [],
      source,
    };
  });
}

function contributions(count: number, goalCount: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `Contribution:2030/${index}`,
    goal: { id: `Goal:2030/Z-${(index * 7) % goalCount}`, key: `Z-${(index * 7) % goalCount}` },
    effect: ['SUPPORTS', 'COMPLEMENTS', 'CONFLICTS'][index % 3],
    status: 'PROPOSED',
    rationale: null,
    source,
    service: {
      id: `Service:2030/s${index % 900}`,
      key: `s${index % 900}`,
      name: `Leistung ${index % 900}`,
      offices: [office(10 + (index % 60))],
      provisions: [],
      source,
    },
    fromLegalDomains: [domain(1 + (index % 12))],
    crossesOffices: true,
    crossesDepartments: index % 2 === 0,
    crossesLegalDomains: index % 3 === 0,
  }));
}

/** Serves the built page and the answers of a hub that holds a plan of many goals. */
export async function largeHub(goalCount: number, contributionCount: number): Promise<Website> {
  const lists = { goals: goals(goalCount), contributions: contributions(contributionCount, goalCount) };
  const answer = (query: string, after: string | null) => {
    if (query.includes('IntrospectionQuery')) return { errors: [{ message: 'Kein Schema' }] };
    if (query.includes('PictureYears')) return { data: { plans: [{ year: 2030 }], plan: { year: 2030 } } };
    const list = query.includes('page: goals') ? lists.goals : lists.contributions;
    const end = Number(after ?? 0) + PAGE;
    const pageInfo = { hasNextPage: end < list.length, endCursor: String(end) };
    return { data: { page: { totalCount: list.length, pageInfo, nodes: list.slice(end - PAGE, end) } } };
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/graphql') {
      const { query, variables } = JSON.parse(await text(request));
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer(query, variables?.after ?? null)));
      return;
    }
    const file = pathname === '/graphiql/' ? '/graphiql/index.html' : pathname;
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/html; charset=utf-8').end(readFileSync(join('dist', file)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
