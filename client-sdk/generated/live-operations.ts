import type {
  ContributionsChanges,
  ContributionsChangesVariables,
  PlansChanges,
  PlansChangesVariables,
} from './documents.js';
import { type ChangeMethod, changeMethod, type Follow } from '../methods/changes.js';
import { TypedDocumentString } from '../methods/typed-document.js';
/** What can be followed: one method for each curated subscription, by concept. */
export interface LiveOperations {
  readonly contributions: {
    /** Which contributions are added, changed or removed, as it comes (Änderungen von Zielbeiträgen). */
    readonly changes: ChangeMethod<ContributionsChanges['contributionChanged'], ContributionsChangesVariables>;
  };
  readonly plans: {
    /** What happens to plans, as it comes: of one year or, without it, of every plan (Änderungen). */
    readonly changes: ChangeMethod<PlansChanges['planChanged'], PlansChangesVariables>;
  };
}

/** Gives the methods the way to a hub. */
export function liveOperationsOf(follow: Follow): LiveOperations {
  return {
    contributions: {
      changes: changeMethod(follow, new TypedDocumentString<ContributionsChanges, ContributionsChangesVariables>(
        "subscription ContributionsChanges($filter:ContributionFilter$year:Int$after:String){contributionChanged(filter:$filter year:$year after:$after){number action year revision at id version contribution{...Contribution}}}fragment Contribution on Contribution{id service{...ServiceSummary provisions{...ProvisionSummary}}goal{...GoalSummary}effect status strength rationale contributingOffices{...OfficeSummary}otherOffices{...OfficeSummary}fromLegalDomains{...LegalDomainSummary}toLegalDomains{...LegalDomainSummary}crossesOffices crossesDepartments crossesLegalDomains source{...SourceReference}}fragment GoalSummary on Goal{id key statement level office{...OfficeSummary}}fragment LegalDomainSummary on LegalDomain{id code name abbreviation}fragment ProvisionSummary on LegalProvision{id citation}fragment OfficeSummary on Office{id number name}fragment SourceReference on Source{document section page kind}fragment ServiceSummary on Service{id key name}",
        '870a890f971b3ff3ddb200d6a3b3ad9364e2c25882c2be321b60b96ea41345da',
      ), 'contributionChanged'),
    },
    plans: {
      changes: changeMethod(follow, new TypedDocumentString<PlansChanges, PlansChangesVariables>(
        "subscription PlansChanges($year:Int$after:String){planChanged(year:$year after:$after){number action year revision at type id version object{__typename id version}plan{...PlanSummary}}}fragment PlanSummary on Plan{id year municipality title status revision}",
        '1e8ae141294979c89885c62d18b49f075e34e0db8e707f3aa2eb3381a18cda6e',
      ), 'planChanged'),
    },
  };
}