/** More pixels on one side than browsers draw, or memory holds. */
const LARGEST_SIDE = 8_000;
/** So that print looks sharp. */
const SHARPNESS = 2;

/** Hands a file to the browser's downloads. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // At once, some browsers would find nothing to save.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Saves an SVG document as it is. */
export function saveSvg(svg: string, name: string): void {
  save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Draws an SVG document on a canvas and saves it. By a data: address, the only one the page's policy allows for images. */
export async function savePng(svg: string, name: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SHARPNESS, LARGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((drawn) => canvas.toBlob(drawn, 'image/png'));
  if (png) save(png, `${name}.png`);
}
