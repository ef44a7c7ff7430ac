/** What the page shows, as its address says. */
export interface Choice {
  readonly office: string | null;
  readonly year: number | null;
}

const HUB = document.querySelector<HTMLMetaElement>('meta[name=hub]')?.content;

/** The hub to ask: `?hub=…`, or the one that the page was built for. */
export function hubAddress(): string {
  const hub = new URLSearchParams(location.search).get('hub') || HUB || '/graphql';
  return new URL(hub, location.href).href;
}

/** Reads the choice from the address; what is no year counts as none. */
export function readChoice(): Choice {
  const search = new URLSearchParams(location.search);
  const year = search.get('year') ?? '';
  return { office: search.get('office'), year: /^\d{4}$/.test(year) ? Number(year) : null };
}

/** Writes the choice into the address, so that it can be sent on and gone back to. */
export function writeChoice({ office, year }: Choice): void {
  const url = new URL(location.href);
  if (office) url.searchParams.set('office', office);
  if (year) url.searchParams.set('year', String(year));
  url.hash = '';
  if (url.href !== location.href) history.pushState(null, '', url);
}
