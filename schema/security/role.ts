import { registerEnumType } from 'type-graphql';

/** What somebody may do. Reading adopted plans needs no role, unless the hub is told otherwise. */
export enum Role {
  READER = 'READER',
  EDITOR = 'EDITOR',
  STEERING = 'STEERING',
  ADMIN = 'ADMIN',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody may do (Rolle).',
  valuesConfig: {
    READER: { description: 'Reads and changes nothing (Lesende).' },
    EDITOR: { description: 'Writes for one office in drafts (Bearbeitung eines Amtes).' },
    STEERING: { description: 'Steers fields of action across offices (Steuerung von Handlungsfeldern).' },
    ADMIN: { description: 'May do everything, plans and service tokens included (Verwaltung des Hubs).' },
  },
});
