/** Backgrounds from few to many, on light ground; the letters on each have a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
export const SHADES = [
  { ground: '#e4eefb', ink: '#1c2330' },
  { ground: '#b9d4f5', ink: '#1c2330' },
  { ground: '#7fb1ec', ink: '#1c2330' },
  { ground: '#1f66b8', ink: '#ffffff' },
  { ground: '#0a3d7c', ink: '#ffffff' },
] as const;

/** The shade of a count: its share of the largest, in five steps. */
export function shadeOf(count: number, largest: number): (typeof SHADES)[number] {
  const step = Math.ceil((count / largest) * SHADES.length) - 1;
  return SHADES[Math.min(Math.max(step, 0), SHADES.length - 1)]!;
}
