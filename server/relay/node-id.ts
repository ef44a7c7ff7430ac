/** The parts of a global id: "Goal:2013/0501-1" is the Goal "0501-1" of 2013. */
export interface NodeId {
  readonly type: string;
  readonly year: number;
  /** Empty for a plan, which is told by its year alone. */
  readonly key: string;
}

/**
 * Reads a global id.
 *
 * @returns null if it is none
 */
export function parseNodeId(id: string): NodeId | null {
  const parts = /^([A-Za-z]{1,40}):(\d{4})(?:\/(.{1,500}))?$/su.exec(id);
  return parts && { type: parts[1]!, year: Number(parts[2]), key: parts[3] ?? '' };
}
