import { hash, randomBytes } from 'node:crypto';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { CreateServiceTokenInput } from '../../schema/security/create-service-token.js';
import { Role } from '../../schema/security/role.js';
import { ServiceToken } from '../../schema/security/service-token.js';
import { HubError, quoted } from '../errors/hub-error.js';

/** How service tokens begin, so that they are told from access tokens, and found where they do not belong. */
export const SERVICE_TOKEN_PREFIX = 'znt_';

/** A year and a day, in milliseconds. */
const LONGEST_LIFE = 366 * 86_400_000;

/** One line that people can read. */
const NAME = /^[^\p{Cc}\p{Cf}]{1,200}$/u;
/** Numbers of offices and keys, as plans have them. */
const KEY = /^[^\s\p{Cc}\p{Cf}]{1,100}$/u;

/** SHA-256, hexadecimal. */
export const hashOf = (token: string): string => hash('sha256', token, 'hex');

/** 256 random bits. */
export const randomToken = (): string => SERVICE_TOKEN_PREFIX + randomBytes(32).toString('base64url');

/**
 * What is kept of a new token.
 *
 * @param token the token itself, of which only the hash stays
 * @param createdBy the subject of who asks for it
 * @throws HubError BAD_USER_INPUT that names the field
 */
export function serviceTokenOf(input: CreateServiceTokenInput, token: string, createdBy: string, now: Date): ServiceToken {
  const { name, roles, office = null, fieldsOfAction, expiresAt } = input;
  expect(NAME.test(name), 'name', 'expected 1 to 200 characters on one line', name);
  expect(roles.length > 0 && new Set(roles).size === roles.length, 'roles', 'expected at least one, each once', roles);
  const needsOffice = roles.includes(Role.EDITOR);
  // Stryker disable next-line ConditionalExpression: null, taken for a text, would pass as well; the types do not let it come so far.
  expect(office === null || KEY.test(office), 'office', 'expected the number of an office', office);
  expect(office !== null || !needsOffice, 'office', 'expected the office that the EDITOR writes for', office);
  const isListed = fieldsOfAction.every((key) => KEY.test(key)) && fieldsOfAction.length <= 100;
  expect(isListed, 'fieldsOfAction', 'expected at most 100 keys of fields of action', fieldsOfAction);
  const needsField = roles.includes(Role.STEERING);
  expect(fieldsOfAction.length > 0 || !needsField, 'fieldsOfAction', 'expected the fields that are steered', fieldsOfAction);
  const life = expiresAt.getTime() - now.getTime();
  expect(life > 0 && life <= LONGEST_LIFE, 'expiresAt', 'expected a time within a year from now', expiresAt);
  const id = randomBytes(8).toString('hex');
  const kept = { id, hash: hashOf(token), name, roles, office, fieldsOfAction, createdBy, createdAt: now };
  return Object.assign(new ServiceToken(), { ...kept, expiresAt, revokedAt: null });
}

function expect(holds: boolean, field: string, expected: string, got: unknown): void {
  if (!holds) throw new HubError(ErrorCode.BAD_USER_INPUT, `input.${field}: ${expected}, got ${quoted(got)}.`);
}
