/** The unit of what is given in per cent, such as a part of its whole. */
export const PER_CENT = 'Prozent';
