import { registerEnumType } from 'type-graphql';

/** What became of an object from one plan to another. */
export enum PlanChangeKind {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  RENAMED = 'RENAMED',
  MOVED = 'MOVED',
  CHANGED = 'CHANGED',
}

registerEnumType(PlanChangeKind, {
  name: 'PlanChangeKind',
  description: 'What became of an object from one plan to another (Art der Änderung).',
  valuesConfig: {
    ADDED: { description: 'Only the plan compared to has it (neu).' },
    REMOVED: { description: 'Only the plan compared from has it (entfallen).' },
    RENAMED: { description: 'It has another name or, if it is a goal, other words (umbenannt, neu gefasst).' },
    MOVED: { description: 'It has another number or key, or belongs to something else (umnummeriert, verschoben).' },
    CHANGED: { description: 'Something else of it is different, such as who is responsible (geändert).' },
  },
});
