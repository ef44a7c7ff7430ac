import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useCallback, useState } from 'react';

/** The queries beside a picture. */
export interface Queries {
  /** Whether they are shown, or the picture has all the room. */
  readonly areShown: boolean;
  show(areShown: boolean): void;
  /** Opens a query in a tab of its own and shows it. */
  open(query: string, variables?: Readonly<Record<string, unknown>>): void;
}

/** A picture begins with all the room; opening a query behind it makes room for that. */
export function useQueries(): Queries {
  const editor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab, updateActiveTabValues } = useGraphiQLActions();
  const [areShown, show] = useState(false);
  const open = useCallback(
    (query: string, variables?: Readonly<Record<string, unknown>>) => {
      addTab();
      const written = variables ? JSON.stringify(variables, null, 2) : '';
      editor?.setValue(query);
      variableEditor?.setValue(written);
      // The name of the operation is read a little later; until then, that of the tab before would be sent.
      updateActiveTabValues({ query, variables: written, operationName: null });
      show(true);
    },
    [addTab, editor, variableEditor, updateActiveTabValues],
  );
  return { areShown, show, open };
}
