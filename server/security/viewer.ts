import { Role } from '../../schema/security/role.js';
import { Viewer } from '../../schema/security/viewer.js';
import { ViewerKind } from '../../schema/security/viewer-kind.js';

/** Who works on drafts, and so is the only one to see them. */
const WORKING_ON_DRAFTS: readonly Role[] = [Role.EDITOR, Role.STEERING, Role.ADMIN];

/** How the subjects of applications begin; nobody who signs in may be called so. */
export const SERVICE_SUBJECT = 'service-token:';

/** Makes a viewer that nobody can change any more. */
export function viewerOf(facts: Viewer): Viewer {
  return Object.freeze(Object.assign(new Viewer(), facts));
}

/** Whoever sends no token. */
export const ANONYMOUS: Viewer = viewerOf({
  kind: ViewerKind.ANONYMOUS,
  subject: null,
  office: null,
  roles: [],
  fieldsOfAction: [],
});

/** Whether plans that are still being worked on exist for a viewer. */
export function seesDrafts({ roles }: Viewer): boolean {
  return roles.some((role) => WORKING_ON_DRAFTS.includes(role));
}

/** All that an answer can depend on of a viewer, as a text that no other viewer has. */
export function fingerprintOf({ kind, subject, office, roles, fieldsOfAction }: Viewer): string {
  return JSON.stringify([kind, subject, office, roles, fieldsOfAction]);
}
