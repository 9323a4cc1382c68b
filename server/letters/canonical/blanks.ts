/** The blanks that are cut at the end of a line: space, no-break spaces and the other Unicode spaces. */
export const trailingBlanks = /[\u0020\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+$/;
export const leadingBlanks = /^[\u0020\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/;
