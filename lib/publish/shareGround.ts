/** The ground of a share image: an osmanthus blossom and its rings on spring water. */
import { petal, petalTurns } from '#lib/site/blossom';
import { shareSize } from '#lib/site/shareImage';
import colours from '#tailwind';

const { day, night } = colours.theme.colors;
const { width, height } = shareSize;

/** Where the blossom lies. */
const centre = { x: width / 2, y: 92 };

/** Half widths of the rings, wider apart the further they have run, and how strong each still is. */
const rings = [60, 90, 178, 246, 332, 438, 566, 720, 904].map((radius, n) => ({
  radius,
  strength: 0.62 * 0.8 ** n,
}));

const ring = ({ radius, strength }: (typeof rings)[number]): string =>
  `<ellipse cx="${centre.x}" cy="${centre.y}" rx="${radius}" ry="${radius * 0.62}" stroke-opacity="${strength.toFixed(3)}"/>`;

const blossom = (): string =>
  `<g fill="${night.osmanthus}" transform="translate(${centre.x} ${centre.y}) scale(1.75) translate(-24 -24)">${petalTurns
    .map((turn) => `<path d="${petal}" transform="rotate(${turn} 24 24)"/>`)
    .join('')}</g>`;

/** An SVG picture of the whole size, with another laid over it. */
export const onGround = (svg: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path fill="${day.spring}" d="M0 0h${width}v${height}H0z"/><g fill="none" stroke="${night.spring}" stroke-width="2">${rings.map(ring).join('')}</g>${blossom()}${svg}</svg>`;
