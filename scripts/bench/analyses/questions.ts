import * as key from '../city/keys.js';
import { YEAR } from '../city/load-city.js';
import { OTHER_YEAR } from './city.js';

/** A question for an analysis. */
export interface Question {
  /** Which analysis, and what is asked of it. */
  readonly name: string;
  readonly query: string;
}

const OFFICE = key.office(6);
const DEPARTMENT = key.department(6);
const ID = {
  office: `Office:${YEAR}/${OFFICE}`,
  department: `Department:${YEAR}/${DEPARTMENT}`,
  service: `Service:${YEAR}/${key.service(6)}`,
  top: `Goal:${YEAR}/${key.goal(0)}`,
};

const COUNTS = 'contributions goals services byEffect { effect contributions } byStatus { status contributions }';
const LINE = `key label totals { ${COUNTS} }`;
const EXPLANATION = 'explanation { sentence facts { statement node { id } } }';
const CELL = `row { key } column { key } counts { ${COUNTS} }`;

const ofPlan = (name: string, field: string): Question => ({ name, query: field });

const matrix = (axes: string, filter = '', cell = CELL): Question =>
  ofPlan(
    `contributionMatrix ${axes}${filter && `, ${filter}`}${cell === CELL ? '' : ', contributions and explanation of each cell'}`,
    `contributionMatrix(YEAR rows: ${axes.replace(' × ', ', columns: ')}${filter && `, filter: { ${filter} }`}) {
      totals { ${COUNTS} } rows { ${LINE} } columns { ${LINE} } cells { ${cell} } }`,
  );

const PATHS = 'isComplete isReachedComplete paths { length nodes { id } edges { kind } } reached { length node { id } }';
const DEPENDENCIES = `linkCount links { office { number } dependsOn { number } contributionCount goalCount } groupCount
  groups { offices { number } } areCirclesComplete circles { length offices { number } } areChainsComplete chains { length }
  conflictCount conflicts { goal { key } against { key } crossesLegalDomains }`;
const GAPS = 'totalCount counts { code count } nodes { code message remedy objects { id } } pageInfo { endCursor }';
const OVERLAPS =
  'totalCount nodes { kind score nodes { id } evidence { kind text } justification { reason } } pageInfo { endCursor }';
const GOALS = 'totalCount nodes { key }';

const filtered = (filter: string): string => filter && `filter: { ${filter} }`;
const paths = (from: string, rest = '') =>
  ofPlan(`impactPaths from ${from}${rest && `, ${rest}`}`, `impactPaths(from: "${from}" ${rest}) { ${PATHS} }`);
const dependencies = (filter = '') =>
  ofPlan(`officeDependencies${filter && `, ${filter}`}`, `officeDependencies(YEAR ${filtered(filter)}) { ${DEPENDENCIES} }`);
const gaps = (filter = '', page = '') =>
  ofPlan(
    `coverageGaps${filter && `, ${filter}`}${page && `, ${page}`}`,
    `coverageGaps(YEAR ${filtered(filter)} ${page}) { ${GAPS} }`,
  );
const overlaps = (filter = '') =>
  ofPlan(`overlaps${filter && `, ${filter}`}`, `overlaps(YEAR ${filtered(filter)}) { ${OVERLAPS} }`);

const whatIf = (name: string, selection: string): Question =>
  ofPlan(`whatIf without office ${OFFICE}: ${name}`, `whatIf(YEAR remove: ["${ID.office}"]) { ${selection} }`);
/** An analysis of the changed plan: its year is the plan's. */
const onResult = ({ name, query }: Question): Question => whatIf(name, query.replace(/YEAR ?/, '').replace(/\(\s*\)/, ''));

const QUESTIONS: readonly Question[] = [
  matrix('PRODUCT_AREA × GOAL_LEVEL'),
  matrix('PRODUCT_AREA × PRODUCT_AREA'),
  matrix('PRODUCT_AREA × GOAL_LEVEL', '', `${CELL} contributions(first: 1) { totalCount nodes { id } } ${EXPLANATION}`),
  matrix('DEPARTMENT × GOAL_LEVEL'),
  matrix('FIELD_OF_ACTION × GOAL_LEVEL'),
  matrix('DEPARTMENT × DEPARTMENT'),
  matrix('OFFICE × OFFICE'),
  matrix('LEGAL_DOMAIN × LEGAL_DOMAIN'),
  matrix('OFFICE × OFFICE', `toOffices: ["${OFFICE}"]`),
  matrix('LEGAL_DOMAIN × LEGAL_DOMAIN', `fromOffices: ["${OFFICE}"]`),
  matrix('PRODUCT_AREA × GOAL_LEVEL', 'crossesLegalDomains: true, statuses: [AGREED], goalLevels: [PRODUCT_GOAL]'),
  matrix('PRODUCT_GROUP × GOAL_LEVEL', 'goalLevels: [PRODUCT_GOAL]'),
  paths(ID.service),
  paths(ID.office),
  paths(ID.department),
  paths(ID.service, `to: "${ID.top}"`),
  paths(ID.top, 'direction: DOWN'),
  paths(ID.top, 'direction: DOWN, maxLength: 3'),
  ofPlan('Goal.dependsOn of 100 goals', 'goals(YEAR first: 100) { nodes { dependsOn { office { number } share } } }'),
  dependencies(),
  dependencies(`toOffices: ["${OFFICE}"]`),
  dependencies(`fromDepartments: ["${DEPARTMENT}"]`),
  dependencies('goalLevels: [PRODUCT_GROUP_GOAL]'),
  gaps(),
  gaps('', 'last: 20'),
  gaps(`offices: ["${OFFICE}"]`),
  gaps('severities: [HIGH], legalDomains: ["G0001"]'),
  overlaps(),
  overlaps(`offices: ["${OFFICE}"]`),
  overlaps(`departments: ["${DEPARTMENT}"]`),
  overlaps('kinds: [SAME_TASK]'),
  overlaps('kinds: [SAME_TARGET_GROUP]'),
  whatIf(
    'what is lost',
    `before { services contributions goals coveredGoals } after { services contributions goals coveredGoals }
     lost { totalCount nodes { id } } removedServices { totalCount } reducedServices { totalCount } uncoveredGoals { ${GOALS} }
     goalsWithoutOtherOffices { ${GOALS} } goalsWithoutOffice { ${GOALS} }`,
  ),
  onResult(matrix('PRODUCT_AREA × GOAL_LEVEL')),
  onResult(gaps()),
  onResult(overlaps(`offices: ["${key.office(7)}"]`)),
  onResult(dependencies()),
  onResult(paths(ID.service)),
  ofPlan(
    'comparePlans',
    `comparePlans(from: ${YEAR}, to: ${OTHER_YEAR}) { summary { type kind count } changes { totalCount nodes { kind type fields { field before after } } } }`,
  ),
  ofPlan('Contribution.explanation of 100', `contributions(YEAR first: 100) { nodes { ${EXPLANATION} } }`),
];

/** Every analysis, of the plan of the generated city. */
export const questions: readonly Question[] = QUESTIONS.map(({ name, query }) => ({
  name,
  query: `{ ${query.replaceAll('YEAR', `year: ${YEAR}`)} }`,
}));
