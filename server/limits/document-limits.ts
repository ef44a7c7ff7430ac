import { type ASTVisitor, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Config } from '../config.js';
import { HubError } from '../errors/hub-error.js';

type Limits = Pick<Config, 'MAX_QUERY_DEPTH' | 'MAX_QUERY_FIELDS' | 'MAX_QUERY_ALIASES' | 'MAX_QUERY_ROOT_FIELDS'>;

/** The size of a selection with its fragments written out. */
interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

const EMPTY: Size = { depth: 0, fields: 0, aliases: 0 };

/**
 * Refuses documents that are too deep or too wide. Every field counts, `__typename`, repeated ones
 * and those in fragments included: the usual limits count fewer, and that is the way around them.
 *
 * @param limits the most that is allowed
 * @returns a validation rule that reports QUERY_TOO_DEEP and QUERY_TOO_WIDE
 */
export function documentLimits(limits: Limits): ValidationRule {
  return (context): ASTVisitor => ({
    OperationDefinition({ selectionSet }) {
      const size = new Measure(context).sizeOf(selectionSet);
      const refuse = (code: ErrorCode, what: string, limit: number, count: number) => {
        if (count > limit)
          context.reportError(new HubError(code, `query: expected at most ${limit} ${what}, got ${count}.`, { limit }));
      };
      refuse(ErrorCode.QUERY_TOO_DEEP, 'fields inside each other', limits.MAX_QUERY_DEPTH, size.depth);
      refuse(ErrorCode.QUERY_TOO_WIDE, 'fields', limits.MAX_QUERY_FIELDS, size.fields);
      refuse(ErrorCode.QUERY_TOO_WIDE, 'aliases', limits.MAX_QUERY_ALIASES, size.aliases);
      refuse(
        ErrorCode.QUERY_TOO_WIDE,
        'root fields',
        limits.MAX_QUERY_ROOT_FIELDS,
        new Measure(context).fieldsAtTop(selectionSet),
      );
    },
  });
}

/** Measures selections; each fragment once, however often it is spread. */
class Measure {
  private readonly fragments = new Map<string, Size>();
  private readonly tops = new Map<string, number>();

  constructor(private readonly context: ValidationContext) {}

  sizeOf({ selections }: SelectionSetNode): Size {
    let { depth, fields, aliases } = EMPTY;
    for (const selection of selections) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        isField || selection.kind === Kind.INLINE_FRAGMENT
          ? this.sizeOfInner(selection.selectionSet)
          : this.fragment(selection.name.value);
      depth = Math.max(depth, inner.depth + Number(isField));
      fields += inner.fields + Number(isField);
      aliases += inner.aliases + Number(isField && selection.alias !== undefined);
    }
    return { depth, fields, aliases };
  }

  /** How many fields stand at the top of a selection, repeated ones included. */
  fieldsAtTop({ selections }: SelectionSetNode): number {
    let count = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) count += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) count += this.fieldsAtTop(selection.selectionSet);
      else count += this.topOfFragment(selection.name.value);
    }
    return count;
  }

  private sizeOfInner(selectionSet: SelectionSetNode | undefined): Size {
    return selectionSet ? this.sizeOf(selectionSet) : EMPTY;
  }

  private fragment(name: string): Size {
    const known = this.fragments.get(name);
    if (known) return known;
    this.fragments.set(name, EMPTY); // A fragment inside itself is another rule's matter.
    const size = this.sizeOfInner(this.context.getFragment(name)?.selectionSet);
    this.fragments.set(name, size);
    return size;
  }

  private topOfFragment(name: string): number {
    const known = this.tops.get(name);
    if (known !== undefined) return known;
    this.tops.set(name, 0);
    const selectionSet = this.context.getFragment(name)?.selectionSet;
    const count = selectionSet ? this.fieldsAtTop(selectionSet) : 0;
    this.tops.set(name, count);
    return count;
  }
}
