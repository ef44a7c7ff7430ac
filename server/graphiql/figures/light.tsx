import { LIGHTS } from './look.js';
import type { Status } from './model.js';

/** A traffic light: told apart by its form as well as by its colour. What it means stands beside it. */
export function Light({ status }: { status: Status }) {
  const { colour, path } = LIGHTS[status];
  return (
    <svg className="light" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke={colour} strokeWidth="1.8" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
