/** The style an element had in what was pasted; clean-paste.ts has put it under another name. */
export const readStyle = (element: Element): string => element.getAttribute("data-style") ?? "";
