/** The key of the role that users have to whom nobody gave another one. */
export const usualRoleKey = "user";
