import { type GraphiQLPlugin, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { readAddress } from './address.js';
import { useHash } from './use-address.js';

/** Opens the picture that the address names, whichever panel was open before. */
export function FollowAddress({ pictures }: { pictures: Readonly<Record<string, GraphiQLPlugin>> }) {
  const { setVisiblePlugin } = useGraphiQLActions();
  const { picture } = readAddress(useHash());
  const plugin = pictures[picture];
  useEffect(() => {
    if (plugin) setVisiblePlugin(plugin);
  }, [plugin, setVisiblePlugin]);
  return null;
}
