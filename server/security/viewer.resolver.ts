import { Ctx, Query, Resolver } from 'type-graphql';
import { Viewer } from '../../schema/security/viewer.js';
import type { Asking } from './asking.js';

/** Whom the hub takes somebody for. */
@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, {
    description: 'Whom the hub takes you for, and what you may do (Ihre Anmeldung); ANONYMOUS without a token.',
  })
  viewer(@Ctx() { viewer }: Asking): Viewer {
    return viewer;
  }
}
