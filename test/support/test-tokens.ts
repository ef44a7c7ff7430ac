import { ErrorCode } from '../../schema/errors/error-code.js';
import { Role } from '../../schema/security/role.js';
import { ViewerKind } from '../../schema/security/viewer-kind.js';
import { HubError } from '../../server/errors/hub-error.js';
import type { Authentication } from '../../server/security/authenticate.js';
import { ANONYMOUS, viewerOf } from '../../server/security/viewer.js';

/** Takes the headers of `asAdmin` and whoever sends nothing. */
export const authenticationOfTests: Authentication = ([header]) => {
  if (header === undefined) return ANONYMOUS;
  const end = Number(/^Bearer admin-(\d+)$/.exec(header)?.[1] ?? 0);
  if (end < Date.now()) throw new HubError(ErrorCode.UNAUTHENTICATED, 'token: expected one that holds, got an old one.', {}, 401);
  return viewerOf({ kind: ViewerKind.PERSON, subject: 'admin', office: null, roles: [Role.ADMIN], fieldsOfAction: [] });
};
