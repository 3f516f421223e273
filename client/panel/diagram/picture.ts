import { create } from '../dom.ts';
import { adopted, parseSvg } from './safe-svg.ts';

/** Pixels of the picture for one of the drawing, where it does not become too large. */
const sharpness = 2;
const longestSide = 8192;
const mostPixels = 32_000_000;

/** What a drawing takes of the style sheet: as attributes it stands alone, and no policy forbids it. */
const styled = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-opacity'],
  ...['paint-order', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'visibility'],
];

/** The drawing as PNG, in the colours of the theme: the file in base64. */
export async function pictureOf(svg: string): Promise<string> {
  const drawing = inColours(svg);
  const [width, height] = [Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height'))];
  const scale = Math.min(
    sharpness,
    longestSide / width,
    longestSide / height,
    Math.sqrt(mostPixels / (width * height)),
  );
  const canvas = create('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.drawImage(await imageOf(new XMLSerializer().serializeToString(drawing)), 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}

/** The style sheet reaches only what is in the page: it stands there, unseen, while its colours are read. */
function inColours(svg: string): SVGSVGElement {
  const drawing = adopted(parseSvg(svg));
  const place = create('div', { class: 'unseen diagram', 'aria-hidden': 'true' }, drawing);
  document.body.append(place);
  for (const element of drawing.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    for (const name of styled) element.setAttribute(name, style.getPropertyValue(name));
  }
  place.remove();
  return drawing;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(address);
  }
  return image;
}
