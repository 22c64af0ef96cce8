/** The id of the site that every account has. */
export const mainSite = "main-site";
