export const signOns = {};
