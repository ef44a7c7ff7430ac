import { migratedDatabase } from '../database/migrated.js';
import { adopt, insertDraft, type NewRows } from '../database/rows.js';
import { startProcess } from '../support/hub-process.js';

/** Cases that neither year of Münster has: own contributions, goals and offices without a place, every strength and status. */
const TABLES: NewRows = {
  legal_domain: [
    { code: 'X', name: 'X-Gesetz', abbreviation: 'XG' },
    { code: 'Y', name: 'Y-Gesetz', abbreviation: 'YG' },
  ],
  department: [
    { number: 'I', name: 'Eins' },
    { number: 'II', name: 'Zwei' },
  ],
  office: [
    { number: '10', name: 'Zehn', department: 'I' },
    { number: '20', name: 'Zwanzig', department: 'I' },
    { number: '30', name: 'Dreißig', department: 'II' },
    { number: '90', name: 'Ohne Dezernat' },
  ],
  office_legal_domain: [
    { office: '10', legal_domain: 'X' },
    { office: '30', legal_domain: 'Y' },
  ],
  goal: [
    { key: 'of-10', statement: 'Ziel mit Amt, das Dezernat folgt daraus', level: 'STRATEGIC_GOAL', office: '10' },
    { key: 'of-90', statement: 'Ziel eines Amtes ohne Dezernat', level: 'STRATEGIC_GOAL', office: '90' },
    { key: 'of-department', statement: 'Ziel nur mit Dezernat', level: 'STRATEGIC_GOAL', department: 'I' },
    { key: 'of-nobody', statement: 'Ziel ohne Amt und Dezernat', level: 'STRATEGIC_GOAL' },
  ],
  goal_legal_domain: [{ goal: 'of-10', legal_domain: 'X' }],
  service: ['by-10', 'by-20-and-10', 'by-30', 'by-90'].map((key) => ({ key, name: key })),
  service_office: [
    { service: 'by-10', office: '10' },
    { service: 'by-20-and-10', office: '10' },
    { service: 'by-20-and-10', office: '20' },
    { service: 'by-30', office: '30' },
    { service: 'by-90', office: '90' },
  ],
  contribution: [
    { service: 'by-10', goal: 'of-10', effect: 'SUPPORTS', status: 'CONTESTED', strength: 'HIGH' },
    { service: 'by-10', goal: 'of-90', effect: 'COMPLEMENTS', status: 'AGREED', strength: null },
    { service: 'by-10', goal: 'of-department', effect: 'CONFLICTS', status: 'PROPOSED', strength: 'LOW' },
    { service: 'by-10', goal: 'of-nobody', effect: 'SUPPORTS', status: 'AGREED', strength: 'MEDIUM' },
    { service: 'by-20-and-10', goal: 'of-10', effect: 'CONFLICTS', status: 'CONTESTED', strength: null },
    { service: 'by-30', goal: 'of-10', effect: 'COMPLEMENTS', status: 'PROPOSED', strength: 'LOW' },
    { service: 'by-90', goal: 'of-10', effect: 'SUPPORTS', status: 'AGREED', strength: 'HIGH' },
    { service: 'by-90', goal: 'of-90', effect: 'SUPPORTS', status: 'AGREED', strength: 'MEDIUM' },
  ],
};

/** The year of the constructed plan. */
export const YEAR = 2027;

/** A hub of one's own with the constructed plan as its only one, a draft. */
export async function hubWithConstructedPlan(): Promise<{ url: string; stop(): Promise<void> }> {
  const database = await migratedDatabase();
  await insertDraft(database.dataSource, YEAR, TABLES);
  await adopt(database.dataSource, YEAR);
  const hub = await startProcess({ DATABASE_URL: database.url });
  return {
    url: hub.url,
    async stop() {
      await hub.stop();
      await database.drop();
    },
  };
}
