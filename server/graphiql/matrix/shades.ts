/** Backgrounds from few to many, on light ground; the letters on each have a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
const SHADES = [
  { ground: '#e4eefb', ink: '#1c2330' },
  { ground: '#b9d4f5', ink: '#1c2330' },
  { ground: '#7fb1ec', ink: '#1c2330' },
  { ground: '#1f66b8', ink: '#ffffff' },
  { ground: '#0a3d7c', ink: '#ffffff' },
] as const;

type Shade = (typeof SHADES)[number];

/** The shade of a count: its share of the largest, in five steps. */
export function shadeOf(count: number, largest: number): Shade {
  const step = Math.ceil((count * SHADES.length) / largest) - 1;
  return SHADES[Math.min(Math.max(step, 0), SHADES.length - 1)]!;
}

/** What each shade stands for, from few to many: "1–3", or "1" alone. Shades that no count can have are left out. */
export function scaleOf(largest: number): readonly (Shade & { readonly counts: string })[] {
  const last = SHADES.map((_, step) => Math.floor(((step + 1) * largest) / SHADES.length));
  return SHADES.flatMap((shade, step) => {
    const [from, to] = [(last[step - 1] ?? 0) + 1, last[step]!];
    if (from > to) return [];
    return { ...shade, counts: from === to ? String(to) : `${from}–${to}` };
  });
}
