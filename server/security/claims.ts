import type { JWTPayload } from 'jose';
import { Role } from '../../schema/security/role.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { ViewerKind } from '../../schema/security/viewer-kind.js';
import { TokenRefused } from './refusals.js';
import { SERVICE_SUBJECT, viewerOf } from './viewer.js';

/** Under which names a token says what the hub wants to know. */
export interface ClaimNames {
  readonly office: string;
  readonly roles: string;
  readonly fieldsOfAction: string;
}

/** OpenID Connect Core, section 2: a subject has at most 255 characters. */
const LONGEST_SUBJECT = 255;

/**
 * Who is asking, by the claims of a token whose signature is good.
 *
 * @throws TokenRefused if a claim is not what its name says
 */
export function viewerOfClaims(claims: JWTPayload, names: ClaimNames): Viewer {
  const { sub } = claims;
  if (!sub || sub.length > LONGEST_SUBJECT || sub.startsWith(SERVICE_SUBJECT)) throw new TokenRefused('claim sub');
  const offices = texts(claims, names.office);
  if (offices.length > 1) throw new TokenRefused(`claim ${names.office}`);
  // Identity providers write roles in any case, and list those of other applications too.
  const named = texts(claims, names.roles).map((role) => role.toUpperCase());
  return viewerOf({
    kind: ViewerKind.PERSON,
    subject: sub,
    office: offices[0] ?? null,
    roles: Object.values(Role).filter((role) => named.includes(role)),
    fieldsOfAction: [...new Set(texts(claims, names.fieldsOfAction))].sort(),
  });
}

/** The texts of a claim: none, one, or a list; some identity providers make a list of everything. */
function texts(claims: JWTPayload, name: string): readonly string[] {
  const value = Object.hasOwn(claims, name) ? claims[name] : null;
  const list: unknown[] = [value ?? []].flat();
  if (!list.every((one): one is string => typeof one === 'string' && one !== '')) throw new TokenRefused(`claim ${name}`);
  return list;
}
