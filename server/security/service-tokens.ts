import { type DataSource, IsNull } from 'typeorm';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { CreateServiceTokenInput, CreateServiceTokenPayload } from '../../schema/security/create-service-token.js';
import { ServiceToken } from '../../schema/security/service-token.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { ViewerKind } from '../../schema/security/viewer-kind.js';
import { HubError, quoted } from '../errors/hub-error.js';
import { hashOf, randomToken, serviceTokenOf } from './new-service-token.js';
import { TokenRefused } from './refusals.js';
import { SERVICE_SUBJECT, viewerOf } from './viewer.js';

/** How long what was read is believed, in milliseconds: so long another hub's revocation takes at most. */
const FRESH = 3_000;

/** How long it is still believed while the database is away, in milliseconds: then nobody can revoke anything there. */
const BELIEVED = 60_000;

/** What was read, by hash. A city has dozens of tokens, so all are read at once, whatever number is tried. */
interface Known {
  readonly viewers: ReadonlyMap<string, { readonly viewer: Viewer; readonly expiresAt: Date }>;
  readonly readAt: number;
}

/** The tokens of applications. */
export class ServiceTokens {
  private known: Known = { viewers: new Map(), readAt: Number.NEGATIVE_INFINITY };
  private reading: Promise<Known> | undefined;

  /** @param database a migrated database */
  constructor(private readonly database: DataSource) {}

  /**
   * Who is asking by a service token.
   *
   * @throws TokenRefused, or HubError DATABASE_UNAVAILABLE if nothing is known that is fresh enough
   */
  async viewerOf(token: string): Promise<Viewer> {
    const { viewers } = await this.current();
    const found = viewers.get(hashOf(token));
    if (!found) throw new TokenRefused('unknown or revoked');
    if (found.expiresAt.getTime() <= Date.now()) throw new TokenRefused('expired');
    return found.viewer;
  }

  /** All tokens, the newest first, revoked ones too. */
  all(): Promise<readonly ServiceToken[]> {
    return this.reaching(this.database.getRepository(ServiceToken).find({ order: { createdAt: 'DESC', id: 'ASC' } }));
  }

  /**
   * Makes a token. It can be had this once.
   *
   * @param createdBy the subject of who asks for it
   * @throws HubError BAD_USER_INPUT that names the field
   */
  async create(input: CreateServiceTokenInput, createdBy: string): Promise<CreateServiceTokenPayload> {
    const token = randomToken();
    const serviceToken = serviceTokenOf(input, token, createdBy, new Date());
    await this.reaching(this.database.getRepository(ServiceToken).insert(serviceToken));
    this.forget();
    return { serviceToken, token };
  }

  /**
   * Revokes a token: at once on this hub, within seconds on others. One that is revoked already stays as it is.
   *
   * @throws HubError BAD_USER_INPUT if there is none of this id
   */
  async revoke(id: string): Promise<ServiceToken> {
    const tokens = this.database.getRepository(ServiceToken);
    await this.reaching(tokens.update({ id, revokedAt: IsNull() }, { revokedAt: new Date() }));
    this.forget();
    const revoked = await this.reaching(tokens.findOneBy({ id }));
    if (!revoked) throw new HubError(ErrorCode.BAD_USER_INPUT, `id: expected the id of a service token, got ${quoted(id)}.`);
    return revoked;
  }

  private forget(): void {
    this.known = { ...this.known, readAt: Number.NEGATIVE_INFINITY };
    this.reading = undefined; // What is being read may be from before.
  }

  private current(): Known | Promise<Known> {
    if (performance.now() - this.known.readAt < FRESH) return this.known;
    if (!this.reading) {
      const reading = this.read().finally(() => {
        if (this.reading === reading) this.reading = undefined;
      });
      this.reading = reading;
    }
    return this.reading;
  }

  private async read(): Promise<Known> {
    const { known } = this;
    const readAt = performance.now();
    try {
      const tokens = await this.reaching(this.database.getRepository(ServiceToken).findBy({ revokedAt: IsNull() }));
      const viewers = new Map(
        tokens.map((token) => [token.hash, { viewer: viewerOfServiceToken(token), expiresAt: token.expiresAt }]),
      );
      const read = { viewers, readAt };
      if (this.known === known) this.known = read;
      return read;
    } catch (error) {
      if (readAt - known.readAt < BELIEVED) return known;
      throw error;
    }
  }

  private reaching<Result>(asked: Promise<Result>): Promise<Result> {
    return asked.catch(() => {
      const message = 'Service tokens cannot be looked up, because the database cannot be reached. Try again later.';
      throw new HubError(ErrorCode.DATABASE_UNAVAILABLE, message, {}, 503);
    });
  }
}

function viewerOfServiceToken({ id, roles, office, fieldsOfAction }: ServiceToken): Viewer {
  return viewerOf({ kind: ViewerKind.SERVICE, subject: SERVICE_SUBJECT + id, office, roles, fieldsOfAction });
}
