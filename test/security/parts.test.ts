import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Role } from '../../schema/security/role.js';
import { ViewerKind } from '../../schema/security/viewer-kind.js';
import { readConfig } from '../../server/config.js';
import { bearerToken, LONGEST_TOKEN } from '../../server/security/bearer.js';
import { viewerOfClaims } from '../../server/security/claims.js';
import { hashOf, randomToken, serviceTokenOf } from '../../server/security/new-service-token.js';
import { isSafeAddress } from '../../server/security/safe-address.js';
import { ANONYMOUS, fingerprintOf, seesDrafts, viewerOf } from '../../server/security/viewer.js';
import { person } from './expected.js';

/** The reason why something was refused, as the log gets it. */
function reasonOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    expect(error).toMatchObject({
      message: 'Authorization: the token cannot be used. Get a new one.',
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
    return (error as { reason: string }).reason;
  }
  return undefined;
}

describe('the bearer token of a request', () => {
  test.each([
    [[], null],
    [['Bearer abc'], 'abc'],
    [['bEARER   a-._~+/9=='], 'a-._~+/9=='],
    [[`Bearer ${'a'.repeat(LONGEST_TOKEN)}`], 'a'.repeat(LONGEST_TOKEN)],
  ])('is read', (headers, token) => expect(bearerToken(headers)).toBe(token));

  test.each([
    [['Bearer a', 'Bearer a'], 'several headers'],
    [['Bearer'], 'no bearer token'],
    [['Bearer '], 'no bearer token'],
    [[' Bearer a'], 'no bearer token'],
    [['xBearer a'], 'no bearer token'],
    [['Bearer a b'], 'no bearer token'],
    [['Bearer a=b'], 'no bearer token'],
    [['Bearera'], 'no bearer token'],
    [['Basic a'], 'no bearer token'],
    [[`Bearer ${'a'.repeat(LONGEST_TOKEN + 1)}`], 'too long'],
  ])('is refused: %j', (headers, reason) => expect(reasonOf(() => bearerToken(headers))).toBe(reason));
});

describe('claims', () => {
  const NAMES = { office: 'amt', roles: 'rollen', fieldsOfAction: 'felder' };
  const read = (claims: object) => viewerOfClaims({ sub: 'person-1', ...claims }, NAMES);

  test('become a viewer, by the names of the configuration', () => {
    expect(read({ amt: '51', rollen: ['admin', 'EDITOR', 'unknown', 'editor'], felder: ['b', 'a', 'b'], office: '59' })).toEqual({
      ...{ kind: ViewerKind.PERSON, subject: 'person-1', office: '51' },
      ...{ roles: [Role.EDITOR, Role.ADMIN], fieldsOfAction: ['a', 'b'] },
    });
  });

  test.each([
    [{}, null, [], []],
    [{ amt: null, rollen: null, felder: null }, null, [], []],
    [{ amt: [], rollen: [], felder: [] }, null, [], []],
    [{ amt: ['51'], rollen: 'Reader', felder: 'a' }, '51', [Role.READER], ['a']],
    [{ rollen: ['READER EDITOR'] }, null, [], []],
  ])('may be missing, one or a list: %j', (claims, office, roles, fieldsOfAction) => {
    expect(read(claims)).toMatchObject({ office, roles, fieldsOfAction });
  });

  test.each([
    [{ sub: undefined }, 'claim sub'],
    [{ sub: '' }, 'claim sub'],
    [{ sub: 'x'.repeat(256) }, 'claim sub'],
    [{ sub: 'service-token:x' }, 'claim sub'],
    [{ amt: 51 }, 'claim amt'],
    [{ amt: '' }, 'claim amt'],
    [{ amt: ['50', '51'] }, 'claim amt'],
    [{ rollen: { admin: true } }, 'claim rollen'],
    [{ rollen: ['ADMIN', 1] }, 'claim rollen'],
    [{ felder: [['a']] }, 'claim felder'],
  ])('are refused: %j', (claims, reason) => expect(reasonOf(() => read(claims))).toBe(reason));

  test('may have a subject of 255 characters, and one that only holds the word', () => {
    expect(read({ sub: 'x'.repeat(255) }).subject).toHaveLength(255);
    expect(read({ sub: 'my-service-token:x' }).subject).toBe('my-service-token:x');
  });

  test('that every object has are none', () => {
    expect(viewerOfClaims({ sub: 'x' }, { ...NAMES, office: 'constructor' }).office).toBeNull();
  });
});

describe('a viewer', () => {
  test.each([
    [Role.READER, false],
    [Role.EDITOR, true],
    [Role.STEERING, true],
    [Role.ADMIN, true],
  ])('%s sees drafts: %s', (role, expected) => expect(seesDrafts(person([role]))).toBe(expected));

  test('who is anonymous sees none, and nobody changes who they are', () => {
    expect(seesDrafts(ANONYMOUS)).toBe(false);
    expect(Object.isFrozen(ANONYMOUS)).toBe(true);
    expect(ANONYMOUS).toEqual({ kind: ViewerKind.ANONYMOUS, subject: null, office: null, roles: [], fieldsOfAction: [] });
  });

  test('has a fingerprint that changes with everything one can be', () => {
    const one = { kind: ViewerKind.PERSON, subject: 'a', office: '5', roles: [Role.READER], fieldsOfAction: ['x'] };
    const others = [
      ...[{ kind: ViewerKind.SERVICE }, { subject: 'b' }, { office: null }, { roles: [] }, { fieldsOfAction: ['x', 'y'] }],
    ].map((change) => fingerprintOf(viewerOf({ ...one, ...change })));
    expect(new Set([...others, fingerprintOf(viewerOf(one))]).size).toBe(6);
    expect(fingerprintOf(viewerOf(one))).toBe(fingerprintOf(viewerOf({ ...one })));
  });
});

describe('a new service token', () => {
  const NOW = new Date('2026-11-25T12:00:00Z');
  const DAY = 86_400_000;
  const later = (ms: number) => new Date(NOW.getTime() + ms);
  const INPUT = { name: 'X', roles: [Role.READER], office: undefined, fieldsOfAction: [], expiresAt: later(DAY) };
  const make = (change: object) => serviceTokenOf({ ...INPUT, ...change }, 'znt_x', 'admin-1', NOW);
  const EDITOR = { roles: [Role.EDITOR], office: '51' };

  test('is random, and is known by its hash', () => {
    expect(randomToken()).toMatch(/^znt_[\w-]{43}$/);
    expect(randomToken()).not.toBe(randomToken());
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('is kept with who made it, when, and what it is for', () => {
    expect(make({ ...EDITOR, roles: [Role.EDITOR, Role.STEERING], fieldsOfAction: ['a'] })).toEqual({
      ...{ id: expect.stringMatching(/^[0-9a-f]{16}$/), hash: hashOf('znt_x'), name: 'X', office: '51' },
      ...{ roles: [Role.EDITOR, Role.STEERING], fieldsOfAction: ['a'] },
      ...{ createdBy: 'admin-1', createdAt: NOW, expiresAt: later(DAY), revokedAt: null },
    });
    expect(make({}).office).toBeNull();
  });

  test.each([
    { name: 'x'.repeat(200) },
    { name: '😀'.repeat(200) },
    { office: '5'.repeat(100) },
    { office: 'V/MIA' },
    { fieldsOfAction: Array(100).fill('k'.repeat(100)) },
    { expiresAt: later(1) },
    { expiresAt: later(366 * DAY) },
  ])('may be at the limit: %#', (change) => expect(() => make(change)).not.toThrow());

  test.each<[string, string, object]>([
    ['name', 'expected 1 to 200 characters on one line', { name: '' }],
    ['name', 'expected 1 to 200 characters on one line', { name: 'x'.repeat(201) }],
    ['name', 'expected 1 to 200 characters on one line', { name: 'a\tb' }],
    ['name', 'expected 1 to 200 characters on one line', { name: 'a\u202eb' }],
    ['roles', 'expected at least one, each once', { roles: [] }],
    ['roles', 'expected at least one, each once', { roles: [Role.READER, Role.READER] }],
    ['office', 'expected the number of an office', { office: '' }],
    ['office', 'expected the number of an office', { office: '5 1' }],
    ['office', 'expected the number of an office', { office: '5'.repeat(101) }],
    ['office', 'expected the office that the EDITOR writes for', { roles: [Role.EDITOR] }],
    ['fieldsOfAction', 'expected at most 100 keys of fields of action', { fieldsOfAction: ['a', ''] }],
    ['fieldsOfAction', 'expected at most 100 keys of fields of action', { fieldsOfAction: ['a b'] }],
    ['fieldsOfAction', 'expected at most 100 keys of fields of action', { fieldsOfAction: Array(101).fill('a') }],
    ['fieldsOfAction', 'expected the fields that are steered', { roles: [Role.STEERING] }],
    ['expiresAt', 'expected a time within a year from now', { expiresAt: NOW }],
    ['expiresAt', 'expected a time within a year from now', { expiresAt: later(366 * DAY + 1) }],
    ['expiresAt', 'expected a time within a year from now', { expiresAt: later(-1) }],
  ])('is refused for its %s: %s', (field, expected, change) => {
    expect(() => make(change)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(new RegExp(`^input\\.${field}: ${expected}, got .`)),
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    );
  });
});

describe('the configuration', () => {
  test.each([
    ['https://login.example.de/realms/stadt', true],
    ['http://localhost:8080', true],
    ['http://127.0.0.1:8080', true],
    ['http://[::1]:8080', true],
    ['http://login.example.de', false],
    ['http://localhost.example.de', false],
    ['ftp://localhost', false],
    ['login.example.de', false],
    [undefined, false],
    [new URL('https://login.example.de'), false],
    [['https://login.example.de'], false],
  ])('takes the address %s of an identity provider: %s', (address, expected) => expect(isSafeAddress(address)).toBe(expected));

  test.each([
    [{ OIDC_ISSUER: 'http://login.example.de', OIDC_AUDIENCE: 'x' }, 'OIDC_ISSUER: expected an address such as https://'],
    [{ OIDC_ISSUER: 'https://login.example.de' }, 'OIDC_AUDIENCE: expected a value beside OIDC_ISSUER'],
    [{ OIDC_AUDIENCE: 'x' }, 'OIDC_AUDIENCE: expected OIDC_ISSUER beside it'],
    [{ OIDC_JWKS_URL: 'https://login.example.de' }, 'OIDC_JWKS_URL: expected OIDC_ISSUER beside it'],
    [{ READ_ACCESS: 'everybody' }, 'READ_ACCESS: '],
  ])('is refused: %j', (environment, message) => expect(() => readConfig(environment)).toThrow(message));

  test('is complete with issuer and audience, and may do without both', () => {
    expect(readConfig({ OIDC_ISSUER: 'https://login.example.de', OIDC_AUDIENCE: 'x' }).OIDC_ROLES_CLAIM).toBe('roles');
    expect(readConfig({}).READ_ACCESS).toBe('public');
  });
});
