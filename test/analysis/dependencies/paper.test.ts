import { describe, expect, test } from '@jest/globals';
import { ask } from '../../support/ask.js';
import { dependenciesOf } from './asked.js';

/*
 * Worked out by hand from the table in section 5.1 of the paper V/0715/2012. A goal's office depends
 * on the offices of the services in its row:
 *   03-1   (office 40): school equipment and learning support (50, 59); social-pedagogical services (51)
 *   0501-1 (office 59): four services under § 16a SGB II (50, 51, 53 as a set); study and career orientation (40)
 *   0603-1 (office 51): five services (50, 59)
 * So 40 needs 50, 51, 59; 59 needs 40, 50, 51, 53; 51 needs 50, 59. The offices 50 and 53 have no goal
 * in the table, so they depend on nobody, though three and one depend on them. The circles are 40–59,
 * 51–59 and 40–51–59 (40 needs 51, 51 needs 59, 59 needs 40); the other way round, 40–59–51, would
 * take a service of the school office for the youth office's goal, and there is none.
 */
describe('dependencies of the offices in the paper of 2012', () => {
  test('who depends on whom, by how many contributions and goals', async () => {
    const answer = await dependenciesOf({ year: 2013 });
    expect(answer.links).toEqual([
      ...['51 needs 50: 5 to 1', '51 needs 59: 5 to 1'],
      ...['59 needs 50: 4 to 1', '59 needs 51: 4 to 1', '59 needs 53: 4 to 1'],
      ...['40 needs 50: 1 to 1', '40 needs 51: 1 to 1', '40 needs 59: 1 to 1', '59 needs 40: 1 to 1'],
    ]);
    expect(answer).toMatchObject({ year: 2013, linkCount: 9, limit: 20 });
  });

  test('school, youth office and Jobcenter depend on each other, in three circles', async () => {
    expect(await dependenciesOf({ year: 2013 })).toMatchObject({
      ...{ groups: ['40 51 59'], groupCount: 1 },
      ...{ circles: ['40 59', '51 59', '40 51 59'], areCirclesComplete: true },
    });
  });

  test('the chains end at the social office and the health office, which need nobody', async () => {
    expect(await dependenciesOf({ year: 2013 })).toMatchObject({
      ...{ chains: ['40 51 59 > 50', '40 51 59 > 53'], areChainsComplete: true },
      ...{ conflicts: [], conflictCount: 0 },
    });
  });

  test('a filter counts only some contributions: without school equipment 40 needs 51 only', async () => {
    const answer = await dependenciesOf({ year: 2013, filter: { toOffices: ['40'], fromLegalDomains: ['SGB_VIII'] } });
    expect(answer.links).toEqual(['40 needs 51: 1 to 1']);
    expect(answer).toMatchObject({ circles: [], groups: [], chains: ['40 > 51'] });
  });

  test('a limit cuts every list off and says so', async () => {
    expect(await dependenciesOf({ year: 2013, first: 1 })).toMatchObject({
      ...{ links: ['51 needs 50: 5 to 1'], linkCount: 9, groups: ['40 51 59'] },
      ...{ circles: ['40 59'], areCirclesComplete: false, chains: ['40 51 59 > 50'], areChainsComplete: false },
    });
    expect(await dependenciesOf({ year: 2013, first: 0 })).toMatchObject({ links: [], linkCount: 9, groups: [], groupCount: 1 });
  });

  test('the contributions by which an office depends on another', async () => {
    const query = `{ officeDependencies(year: 2013) { links { contributions(first: 2) { totalCount nodes { service { key } } pageInfo { hasNextPage } } } } }`;
    expect((await ask(query)).officeDependencies.links[0].contributions).toEqual({
      totalCount: 5,
      nodes: [{ service: { key: 'foerderung-teilhabe-arbeitsleben' } }, { service: { key: 'klassenfahrten' } }],
      pageInfo: { hasNextPage: true },
    });
  });

  test("the Jobcenter's goal depends most on 50, 51 and 53, which take part in four of five contributions", async () => {
    const counts = 'contributionCount share agreedCount proposedCount contestedCount';
    const { goal } = await ask(`{ goal(key: "0501-1", year: 2013) { dependsOn { office { number } ${counts} } } }`);
    const on = (number: string, count: number) => ({
      ...{ office: { number }, contributionCount: count, share: count / 5 },
      ...{ agreedCount: count, proposedCount: 0, contestedCount: 0 },
    });
    expect(goal.dependsOn).toEqual([on('50', 4), on('51', 4), on('53', 4), on('40', 1)]);
  });

  test('the plan of the latest year answers where none is named', async () => {
    expect((await dependenciesOf({})).year).toBe(2026);
  });
});
