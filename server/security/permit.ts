import { ErrorCode } from '../../schema/errors/error-code.js';
import { Role } from '../../schema/security/role.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { ViewerKind } from '../../schema/security/viewer-kind.js';
import { HubError, quoted } from '../errors/hub-error.js';
import { type Concerned, NOBODY, type Permission } from './permission.js';
import { type ActionName, PERMISSIONS } from './permissions.js';

/** A role that would be enough, and what it has to be for: an office or a field of action; null for any. */
interface Need {
  readonly role: Role.EDITOR | Role.STEERING;
  readonly of: string | null;
}

/**
 * Lets those pass who may do something; the first line of each rule that writes.
 *
 * @param action the mutation, as the table calls it
 * @param concerned whose object it is; whoever moves an object to others asks for it as it is and as it will be
 * @throws HubError UNAUTHENTICATED without a token, FORBIDDEN naming what would be needed
 */
export function permit(viewer: Viewer, action: ActionName, concerned: Concerned = NOBODY): void {
  const needs = needsOf(PERMISSIONS[action], concerned);
  if (viewer.roles.includes(Role.ADMIN) || needs.some((need) => has(viewer, need))) return;
  const needed = [...new Set(needs.map(inWords)), Role.ADMIN].join(' or ');
  if (viewer.kind === ViewerKind.ANONYMOUS)
    throw new HubError(ErrorCode.UNAUTHENTICATED, `${action}: expected a token of ${needed}, got none.`);
  throw new HubError(ErrorCode.FORBIDDEN, `${action}: expected ${needed}, and you are not.`);
}

/**
 * Lets those pass who may do something to some object at all: what a rule that writes asks before it looks at any object, so
 * that others learn nothing about it. {@link permit} is asked for the object itself afterwards.
 */
export function permitAtAll(viewer: Viewer, action: ActionName): void {
  const { office, fieldsOfAction } = viewer;
  const offices = office === null ? [] : [office];
  permit(viewer, action, { offices, fieldsOfAction, sides: { contributing: offices, receiving: offices, openedBy: null } });
}

/** What would be enough, besides being an administrator. */
function needsOf({ editor, steering }: Permission, concerned: Concerned): readonly Need[] {
  const offices = editor ? officesOf(editor, concerned) : [];
  const fields = steering === 'any' ? [null] : steering === 'own' ? concerned.fieldsOfAction : [];
  return [
    ...offices.map((of) => ({ role: Role.EDITOR, of }) as const),
    ...fields.map((of) => ({ role: Role.STEERING, of }) as const),
  ];
}

function officesOf(editor: NonNullable<Permission['editor']>, { offices, sides }: Concerned): readonly (string | null)[] {
  if (editor === 'any') return [null];
  if (editor === 'own') return offices;
  if (!sides) throw new Error(`A contribution has two sides; they are needed to tell its "${editor}".`);
  const isReceivingFirst = sides.openedBy === 'receiving';
  switch (editor) {
    case 'either side':
      return [...sides.contributing, ...sides.receiving];
    case 'opening side':
      return isReceivingFirst ? sides.receiving : sides.contributing;
    case 'other side':
      return isReceivingFirst ? sides.contributing : sides.receiving;
    default:
      return sides[editor];
  }
}

function has({ roles, office, fieldsOfAction }: Viewer, { role, of }: Need): boolean {
  if (!roles.includes(role)) return false;
  if (role === Role.EDITOR) return office !== null && (of === null || of === office);
  return of === null ? fieldsOfAction.length > 0 : fieldsOfAction.includes(of);
}

function inWords({ role, of }: Need): string {
  const scope = role === Role.EDITOR ? 'office' : 'field of action';
  return of === null ? `${role} of any ${scope}` : `${role} of ${scope} ${quoted(of)}`;
}
