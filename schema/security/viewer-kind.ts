import { registerEnumType } from 'type-graphql';

/** Who can ask. */
export enum ViewerKind {
  PERSON = 'PERSON',
  SERVICE = 'SERVICE',
  ANONYMOUS = 'ANONYMOUS',
}

registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'Who can ask (Art der fragenden Stelle).',
  valuesConfig: {
    PERSON: { description: 'Somebody who signed in (Person).' },
    SERVICE: { description: 'An application with a service token (Fachverfahren).' },
    ANONYMOUS: { description: 'Nobody in particular: no token was sent (ohne Anmeldung).' },
  },
});
