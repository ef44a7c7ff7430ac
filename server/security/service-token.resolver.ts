import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  CreateServiceTokenInput,
  CreateServiceTokenPayload,
  RevokeServiceTokenPayload,
} from '../../schema/security/create-service-token.js';
import { ServiceToken } from '../../schema/security/service-token.js';
import type { Asking } from './asking.js';
import { permit } from './permit.js';

/** The tokens of applications. */
@Resolver()
export class ServiceTokenResolver {
  @Query(() => [ServiceToken], {
    description: 'All service tokens, the newest first (Zugänge von Fachverfahren); for administrators.',
  })
  serviceTokens(@Ctx() asking: Asking): Promise<readonly ServiceToken[]> {
    permit(asking.viewer, 'serviceTokens');
    asking.notePassing();
    return asking.serviceTokens.all();
  }

  @Mutation(() => CreateServiceTokenPayload, {
    description: 'Makes a service token for an application (Zugang anlegen); for administrators. The token is shown this once.',
  })
  createServiceToken(
    @Arg('input', () => CreateServiceTokenInput, { description: 'What it is for.' }) input: CreateServiceTokenInput,
    @Ctx() { viewer, serviceTokens }: Asking,
  ): Promise<CreateServiceTokenPayload> {
    permit(viewer, 'createServiceToken');
    return serviceTokens.create(input, viewer.subject!);
  }

  @Mutation(() => RevokeServiceTokenPayload, {
    description:
      'Revokes a service token (Zugang widerrufen); for administrators. At once on this hub, within seconds on others; harmless twice.',
  })
  async revokeServiceToken(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { viewer, serviceTokens }: Asking,
  ): Promise<RevokeServiceTokenPayload> {
    permit(viewer, 'revokeServiceToken');
    return { serviceToken: await serviceTokens.revoke(id) };
  }
}
