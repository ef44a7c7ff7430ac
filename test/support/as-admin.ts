/** The headers of an administrator whose token holds for some seconds. */
export function asAdmin(seconds = 3_600): { authorization: string } {
  return { authorization: `Bearer admin-${Date.now() + seconds * 1_000}` };
}
