/** Which state of each rule a guide or machine was read through against; see `npm run review`. */
export const reviewed: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
