/** Which picture an address shows, and in which state. */
export interface PictureAddress {
  readonly picture: string;
  readonly state: URLSearchParams;
}

/** Reads the part of an address behind "#", such as "#goal-graph?year=2026&office=59". */
export function readAddress(hash: string): PictureAddress {
  const [picture = '', state = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  return { picture, state: new URLSearchParams(state) };
}

/** Writes the part of an address behind "#"; what is null is left out. */
export function writeAddress(picture: string, state: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(state).filter((entry): entry is [string, string] => entry[1] !== null);
  const written = new URLSearchParams(given).toString();
  return written ? `#${picture}?${written}` : `#${picture}`;
}
