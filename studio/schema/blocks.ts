/** The blocks a page may hold, in the order the "Add block" menu lists them. */
export const blockTypes = [];
export const blockTypeNames: readonly string[] = [];
