/** The osmanthus blossom of the portal's mark, as lines to draw. */

/** One petal, upright, in a 48 × 48 field around whose middle it turns. */
export const petal = 'M24 22.4c-6.4-2.6-7.6-11.4 0-17.4 7.6 6 6.4 14.8 0 17.4z';

/** How far each of the four petals is turned, in degrees. */
export const petalTurns = [45, 135, 225, 315] as const;
