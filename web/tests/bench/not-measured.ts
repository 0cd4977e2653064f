/** Why a row has no figure. It is printed instead of one. */
export class NotMeasured extends Error {}
